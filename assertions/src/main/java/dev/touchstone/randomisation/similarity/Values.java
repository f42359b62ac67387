package dev.touchstone.randomisation.similarity;

import java.util.Arrays;

/** What is asked of a map's numbers. */
final class Values {

    private Values() {}

    static boolean allEqual(double[] values) {
        return Arrays.stream(values).allMatch(value -> value == values[0]);
    }

    /** The greatest magnitude. */
    static double peak(double[] values) {
        return Arrays.stream(values).map(Math::abs).max().orElse(0);
    }
}
