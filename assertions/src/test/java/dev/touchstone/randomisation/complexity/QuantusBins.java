package dev.touchstone.randomisation.complexity;

import dev.touchstone.randomisation.MapGrid;
import java.util.Arrays;
import java.util.List;

/**
 * How many bins Quantus takes by its rules: from the values of a whole batch, and, by mistake, from the number of a map's axes, which is 3,
 * in place of the number of its values.
 */
public final class QuantusBins {

    private static final double AXES = 3;

    private QuantusBins() {}

    /** @param rule as the reference values name it */
    public static int of(String rule, List<MapGrid> maps) {
        double[] sorted = maps.stream()
                .flatMapToDouble(map -> Arrays.stream(map.values()))
                .sorted()
                .toArray();
        double range = sorted[sorted.length - 1] - sorted[0];
        return (int)
                switch (rule) {
                    case "freedman_diaconis" ->
                        range / Math.max(1e-6, 2 * (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / Math.cbrt(AXES));
                    case "scott" -> range / (3.5 * deviation(sorted) / Math.cbrt(AXES));
                    case "square_root" -> Math.sqrt(AXES);
                    case "sturges" -> Math.log(AXES) / Math.log(2) + 1;
                    case "rice" -> 2 * Math.cbrt(AXES);
                    default -> throw new IllegalArgumentException("there is no rule " + rule);
                };
    }

    /** Efficient MPRT keeps them between 10 and 200. */
    public static int clamped(String rule, List<MapGrid> maps) {
        return Math.max(10, Math.min(200, of(rule, maps)));
    }

    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Math.sqrt(Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow());
    }
}
