package dev.touchstone.randomisation.similarity;

import dev.touchstone.randomisation.MapGrid;
import java.util.Arrays;

/** The numbers of a map. */
final class Values {

    private Values() {}

    /**
     * @param of the similarity asked for
     * @throws IllegalArgumentException if a value is not finite
     */
    static double[] finite(MapGrid map, String of) {
        double[] values = map.values();
        for (int k = 0; k < values.length; k++) {
            if (!Double.isFinite(values[k])) {
                throw new IllegalArgumentException(
                        "a map has %s in row %d, column %d, so it has no %s; look for the fault in the method that made it"
                                .formatted(values[k], k / map.width(), k % map.width(), of));
            }
        }
        return values;
    }

    static boolean allEqual(double[] values) {
        return Arrays.stream(values).allMatch(value -> value == values[0]);
    }

    /** The greatest magnitude. */
    static double peak(double[] values) {
        return Arrays.stream(values).map(Math::abs).max().orElse(0);
    }
}
