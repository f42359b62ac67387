package dev.touchstone.measure;

import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.TruthMask;
import java.util.OptionalDouble;

/**
 * The secondary mean attribution focus level: the mean over the avoid pixels of the map scaled to sum 1. What it can be compared with
 * is said at {@link Pmafl}. Undefined where there are no avoid objects and for a map without mass.
 *
 * @param mask which pixels are an object's own
 */
public record Smafl(TruthMask mask) implements Measure {

    /** On the least boxes that hold the objects' ink. */
    public Smafl() {
        this(TruthMask.TIGHT);
    }

    @Override
    public String name() {
        return "SMAFL-" + mask.id();
    }

    @Override
    public Side side() {
        return Side.AVOID;
    }

    @Override
    public OptionalDouble of(ScalarMap map, RegionTruth truth) {
        return AttributionFocusLevel.perPixel(map, truth.avoidMask(mask));
    }
}
