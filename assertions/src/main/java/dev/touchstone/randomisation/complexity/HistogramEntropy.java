package dev.touchstone.randomisation.complexity;

import dev.touchstone.randomisation.Complexity;
import dev.touchstone.randomisation.MapGrid;
import java.util.OptionalDouble;

/**
 * The entropy of the histogram of a map's values between its own least and greatest: the complexity of efficient MPRT as published (Hedstroem
 * et al., Sanity Checks Revisited, arXiv 2401.06465). In nats, from 0 to the logarithm of the number of bins. It is one of values, not of
 * places: no scale, offset or order of the values changes it. A single far value stretches the range and empties most bins, so that it says
 * most of how heavy the tails are; {@link SharedRangeEntropy} does less so.
 *
 * @param bins 2 or more; published with 100
 */
public record HistogramEntropy(int bins) implements Complexity {

    /** @throws IllegalArgumentException if there are fewer than two bins */
    public HistogramEntropy {
        Bins.require(bins);
    }

    /** With 100 bins. */
    public static HistogramEntropy published() {
        return new HistogramEntropy(Bins.PUBLISHED);
    }

    @Override
    public String id() {
        return "entropy-" + bins;
    }

    /**
     * Of one map; 0 for a constant one.
     *
     * @throws IllegalArgumentException if a value is not finite
     */
    @Override
    public OptionalDouble of(MapGrid map) {
        return OptionalDouble.of(Histogram.ofOwnRange(map.finiteValues(), bins).entropy());
    }

    @Override
    public double most() {
        return Math.log(bins);
    }
}
