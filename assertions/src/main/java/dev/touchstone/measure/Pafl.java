package dev.touchstone.measure;

import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.TruthMask;
import java.util.OptionalDouble;

/**
 * The primary attribution focus level: the share of the map's mass on the focus objects; undefined where there are none.
 *
 * @param mask which pixels are an object's own
 */
public record Pafl(TruthMask mask) implements Measure {

    /** On the least boxes that hold the objects' ink. */
    public Pafl() {
        this(TruthMask.TIGHT);
    }

    @Override
    public String name() {
        return "PAFL-" + mask.id();
    }

    @Override
    public Side side() {
        return Side.FOCUS;
    }

    @Override
    public OptionalDouble of(ScalarMap map, RegionTruth truth) {
        return AttributionFocusLevel.of(map, truth.focusMask(mask));
    }
}
