package dev.touchstone.randomisation;

import java.util.Arrays;
import java.util.OptionalDouble;

/** A complexity that tests can paint: the mean value of a map. */
record MeanComplexity() implements Complexity {

    @Override
    public String id() {
        return "mean";
    }

    @Override
    public OptionalDouble of(MapGrid map) {
        return Arrays.stream(map.values()).average();
    }

    @Override
    public double most() {
        return Double.POSITIVE_INFINITY;
    }
}
