package dev.touchstone.measure;

import dev.touchstone.scenario.RegionTruth;
import java.util.OptionalDouble;

/** The secondary attribution focus level: the share of the map's mass on the avoid objects; undefined where there are none. */
public record Safl() implements Measure {

    @Override
    public String name() {
        return "SAFL";
    }

    @Override
    public OptionalDouble of(ScalarMap map, RegionTruth truth) {
        return AttributionFocusLevel.of(map, truth.avoidMask());
    }
}
