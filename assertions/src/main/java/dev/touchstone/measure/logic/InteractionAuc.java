package dev.touchstone.measure.logic;

import dev.touchstone.scenario.Tensor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How well a matrix over pairs of inputs finds the pairs that truly interact: the chance that a pair which does scores higher than a pair
 * which does not, a tie counting half (the area under the ROC curve). The score of a pair is the absolute sum of its two places, for some
 * methods share a pair's value between them and others tell who looks at whom. A pair interacts if its true value is not 0. A matrix that
 * says nothing has an expectation of 0.5.
 *
 * @param pairs all pairs of different inputs, the highest score first
 */
public record InteractionAuc(List<Pair> pairs) {

    /**
     * Two inputs.
     *
     * @param first the lower
     * @param second the higher
     * @param score what the matrix gives it
     * @param truth the true value, 0 if they do not interact
     */
    public record Pair(int first, int second, double score, double truth) {

        public boolean interacts() {
            return truth != 0;
        }

        @Override
        public String toString() {
            return "(" + first + ", " + second + ")";
        }
    }

    public InteractionAuc {
        pairs = List.copyOf(pairs);
    }

    /**
     * Of one sample.
     *
     * @param matrix (L, L)
     * @param truth (L, L), symmetric
     * @throws IllegalArgumentException if these have other shapes
     */
    public static InteractionAuc of(Tensor matrix, double[][] truth) {
        int inputs = truth.length;
        if (matrix.shape().length != 2 || matrix.length(0) != inputs || matrix.length(1) != inputs) {
            throw new IllegalArgumentException(
                    "a %s does not fit a truth over pairs of %d inputs".formatted(matrix, inputs));
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < inputs; i++) {
            for (int j = i + 1; j < inputs; j++) {
                double score = Math.abs((double) matrix.get(i * inputs + j) + matrix.get(j * inputs + i));
                pairs.add(new Pair(i, j, score, truth[i][j] + truth[j][i]));
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::score).reversed());
        return new InteractionAuc(pairs);
    }

    /** From 0 to 1; empty if no pair interacts, or all do. */
    public OptionalDouble value() {
        long interacting = pairs.stream().filter(Pair::interacts).count();
        long others = pairs.size() - interacting;
        if (interacting == 0 || others == 0) {
            return OptionalDouble.empty();
        }
        double won = 0;
        for (Pair pair : pairs) {
            won += pair.interacts() ? won(pair) : 0;
        }
        return OptionalDouble.of(won / (interacting * others));
    }

    private double won(Pair interacting) {
        return pairs.stream()
                .filter(pair -> !pair.interacts())
                .mapToDouble(other ->
                        other.score() < interacting.score() ? 1 : other.score() == interacting.score() ? 0.5 : 0)
                .sum();
    }
}
