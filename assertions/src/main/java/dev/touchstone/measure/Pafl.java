package dev.touchstone.measure;

import dev.touchstone.scenario.RegionTruth;
import java.util.OptionalDouble;

/** The primary attribution focus level: the share of the map's mass on the focus objects; undefined where there are none. */
public record Pafl() implements Measure {

    @Override
    public String name() {
        return "PAFL";
    }

    @Override
    public OptionalDouble of(ScalarMap map, RegionTruth truth) {
        return AttributionFocusLevel.of(map, truth.focusMask());
    }
}
