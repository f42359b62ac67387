package dev.touchstone.randomisation.complexity;

import dev.touchstone.randomisation.Complexity;
import dev.touchstone.randomisation.MapGrid;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How many places of a map matter: those whose magnitude exceeds a threshold (after Nguyen and Martinez, On Quantitative Aspects of Model
 * Interpretability, arXiv 2007.07584, effective complexity). From 0 to the number of places.
 *
 * @param threshold on the map's own scale, 0 or more; published with 1e-5 for maps divided by their peak
 */
public record CountAbove(double threshold) implements Complexity {

    /** @throws IllegalArgumentException if the threshold is negative or not finite */
    public CountAbove {
        if (!(threshold >= 0 && threshold < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "no magnitude is compared with %s; name a threshold of 0 or more".formatted(threshold));
        }
    }

    @Override
    public String id() {
        return "count-above-" + threshold;
    }

    /** @throws IllegalArgumentException if a value is not finite */
    @Override
    public OptionalDouble of(MapGrid map) {
        return OptionalDouble.of(Arrays.stream(map.finiteValues())
                .filter(value -> Math.abs(value) > threshold)
                .count());
    }

    /** Infinite, since it depends on the number of places. */
    @Override
    public double most() {
        return Double.POSITIVE_INFINITY;
    }
}
