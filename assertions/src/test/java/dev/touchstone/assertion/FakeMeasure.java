package dev.touchstone.assertion;

import dev.touchstone.measure.Measure;
import dev.touchstone.measure.Pafl;
import dev.touchstone.measure.ScalarMap;
import dev.touchstone.measure.Side;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.TruthMask;
import java.util.OptionalDouble;

/**
 * PAFL times a factor.
 *
 * @param mask which pixels are an object's own
 * @param factor what PAFL is multiplied by, below 0 for one that falls from 1: {@code 1 + factor * PAFL}
 * @param most what it says of its greatest value
 * @param undefinedBelow PAFL below which it is undefined
 */
record FakeMeasure(TruthMask mask, double factor, double most, double undefinedBelow) implements Measure {

    /** As the published AFL on a lone Box2 does, it never exceeds 16/49. */
    static final FakeMeasure CEILING = new FakeMeasure(TruthMask.TIGHT, 16.0 / 49, 1, 0);

    @Override
    public String name() {
        return "FAKE-" + mask.id();
    }

    @Override
    public Side side() {
        return Side.FOCUS;
    }

    @Override
    public OptionalDouble of(ScalarMap map, RegionTruth truth) {
        OptionalDouble share = new Pafl(mask).of(map, truth);
        return share.isEmpty() || share.getAsDouble() < undefinedBelow
                ? OptionalDouble.empty()
                : OptionalDouble.of((factor < 0 ? 1 : 0) + factor * share.getAsDouble());
    }
}
