package dev.touchstone.assertion;

import dev.touchstone.randomisation.Complexity;
import dev.touchstone.randomisation.MapGrid;
import java.util.Arrays;
import java.util.OptionalDouble;

/** A complexity that a scale sets at will. */
record MeanMagnitude() implements Complexity {

    @Override
    public String id() {
        return "mean-magnitude";
    }

    @Override
    public OptionalDouble of(MapGrid map) {
        return OptionalDouble.of(
                Arrays.stream(map.values()).map(Math::abs).average().orElseThrow());
    }

    @Override
    public double most() {
        return Double.POSITIVE_INFINITY;
    }
}
