package dev.touchstone.randomisation;

import java.util.Arrays;
import java.util.OptionalDouble;

/** A complexity that tests can paint: the mean value of a map that is not constant. */
record MeanComplexity() implements Complexity {

    @Override
    public String id() {
        return "mean";
    }

    @Override
    public OptionalDouble of(MapGrid map) {
        boolean varied = Arrays.stream(map.values()).distinct().count() > 1;
        return varied ? Arrays.stream(map.values()).average() : OptionalDouble.empty();
    }

    @Override
    public double most() {
        return Double.POSITIVE_INFINITY;
    }
}
