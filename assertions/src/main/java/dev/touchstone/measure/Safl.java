package dev.touchstone.measure;

import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.TruthMask;
import java.util.OptionalDouble;

/**
 * The secondary attribution focus level: the share of the map's mass on the avoid objects; undefined where there are none.
 *
 * @param mask which pixels are an object's own
 */
public record Safl(TruthMask mask) implements Measure {

    /** On the least boxes that hold the objects' ink. */
    public Safl() {
        this(TruthMask.TIGHT);
    }

    @Override
    public String name() {
        return "SAFL-" + mask.id();
    }

    @Override
    public Side side() {
        return Side.AVOID;
    }

    @Override
    public OptionalDouble of(ScalarMap map, RegionTruth truth) {
        return AttributionFocusLevel.of(map, truth.avoidMask(mask));
    }
}
