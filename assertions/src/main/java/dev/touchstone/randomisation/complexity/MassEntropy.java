package dev.touchstone.randomisation.complexity;

import dev.touchstone.randomisation.Complexity;
import dev.touchstone.randomisation.MapGrid;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The entropy of how a map's mass lies over places: {@code -sum q ln q}, q being a magnitude's share of their sum (Bhatt et al., Evaluating
 * and Aggregating Feature-based Model Explanations, IJCAI 2020). In nats, from 0 for a map of one place to the logarithm of the number of
 * places for one of equal magnitudes. Signs do not matter.
 */
public record MassEntropy() implements Complexity {

    @Override
    public String id() {
        return "mass-entropy";
    }

    /**
     * Of one map; empty for one of zeros, which has no mass.
     *
     * @throws IllegalArgumentException if a value is not finite
     */
    @Override
    public OptionalDouble of(MapGrid map) {
        double[] mass = Arrays.stream(map.finiteValues()).map(Math::abs).toArray();
        double total = Arrays.stream(mass).sum();
        if (total == 0) {
            return OptionalDouble.empty();
        }
        double sum = Arrays.stream(mass)
                .map(value -> value / total)
                .filter(share -> share > 0)
                .map(share -> share * Math.log(share))
                .sum();
        return OptionalDouble.of(0 - sum);
    }

    /** Infinite, since it depends on the number of places. */
    @Override
    public double most() {
        return Double.POSITIVE_INFINITY;
    }
}
