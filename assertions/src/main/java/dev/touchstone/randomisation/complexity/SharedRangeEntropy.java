package dev.touchstone.randomisation.complexity;

import dev.touchstone.randomisation.Complexity;
import dev.touchstone.randomisation.MapGrid;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The entropy of the histogram of a map's values in a range that all maps share: values are divided by the root of their mean square, and bins
 * lie between -5 and 5; what is beyond counts in the bins at the ends. In nats, from 0 to the logarithm of the number of bins. No scale or
 * order of the values changes it, and unlike in the published form no single far value does so much.
 *
 * @param bins 2 or more
 */
public record SharedRangeEntropy(int bins) implements Complexity {

    private static final double END = 5;

    /** @throws IllegalArgumentException if there are fewer than two bins */
    public SharedRangeEntropy {
        Bins.require(bins);
    }

    /** With 100 bins. */
    public static SharedRangeEntropy standard() {
        return new SharedRangeEntropy(Bins.PUBLISHED);
    }

    @Override
    public String id() {
        return "entropy-" + bins + "-shared-rms";
    }

    /**
     * Of one map; 0 for a constant one, and empty for one of zeros, which has no scale.
     *
     * @throws IllegalArgumentException if a value is not finite
     */
    @Override
    public OptionalDouble of(MapGrid map) {
        double[] values = map.finiteValues();
        double peak = Arrays.stream(values).map(Math::abs).max().orElse(0);
        if (peak == 0) {
            return OptionalDouble.empty();
        }
        // Squares of shares of the peak can neither overflow nor all vanish.
        double rms = Math.sqrt(Arrays.stream(values)
                .map(value -> value / peak * (value / peak))
                .average()
                .orElseThrow());
        double[] scaled = Arrays.stream(values).map(value -> value / peak / rms).toArray();
        return OptionalDouble.of(Histogram.ofRange(scaled, bins, -END, END).entropy());
    }

    @Override
    public double most() {
        return Math.log(bins);
    }
}
