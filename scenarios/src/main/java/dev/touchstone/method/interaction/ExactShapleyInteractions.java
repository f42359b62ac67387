package dev.touchstone.method.interaction;

import dev.touchstone.method.Baseline;
import dev.touchstone.scenario.InteractionIndex;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.SetFunction;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * An {@link InteractionIndex} of order two of the game {@code v(T) = F(x_T, x' elsewhere)}, F the target logit, from all {@code 2^L}
 * coalitions of the L values of an input, L {@value CoalitionGame#MOST_INPUTS} at most. Signed and symmetric: half of a pair's value stands
 * at each of its two places and the main effects on the diagonal, so that column j sums to the Shapley value of j, and the matrix to {@code
 * F(x) - F(x')} (efficiency). The map is therefore that of exact Shapley values, whichever the index.
 *
 * <p>Without randomness. Costs {@code 2^L} forward passes a sample; where samples of a batch share altered inputs, as over symbols, these
 * are asked once, no more than {@code (S + 1)^L} for S symbols and a baseline that is none of them.
 */
public final class ExactShapleyInteractions extends CoalitionMethod {

    private final InteractionIndex index;

    /** Against a baseline of zeros. */
    public ExactShapleyInteractions(InteractionIndex index) {
        this(index, Baseline.ZERO);
    }

    public ExactShapleyInteractions(InteractionIndex index, Baseline baseline) {
        super(baseline);
        this.index = index;
    }

    /** {@code exact-shapley-interactions-} and the index's name. */
    @Override
    public String id() {
        return "exact-shapley-interactions-" + index.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("baseline", baseline().toString());
    }

    @Override
    Inquiry inquiry(int players, SeedSource row) {
        return new Everything(players, index);
    }

    private record Everything(int players, InteractionIndex index) implements Inquiry {

        @Override
        public int[] coalitions() {
            return IntStream.range(0, 1 << players).toArray();
        }

        @Override
        public double[][] matrix(double[] values) {
            return index.matrix(SetFunction.of(players, values));
        }
    }
}
