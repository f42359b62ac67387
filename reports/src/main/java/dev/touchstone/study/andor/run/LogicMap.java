package dev.touchstone.study.andor.run;

import dev.touchstone.method.Explanation;
import dev.touchstone.method.Interactions;
import dev.touchstone.scenario.Tensor;
import java.util.Optional;

/**
 * What a method says of one sample.
 *
 * @param single one number an input
 * @param pairs one number a pair of inputs; empty for a method of first order
 */
record LogicMap(Explanation single, Optional<Tensor> pairs) {

    static LogicMap of(Explanation explanation) {
        return new LogicMap(explanation, Optional.empty());
    }

    /** A matrix (L, L) with the sum of each column as the number of its input. */
    static LogicMap of(Interactions interactions) {
        Tensor matrix = interactions.matrix();
        int inputs = matrix.shape()[1];
        float[] sums = new float[inputs];
        for (int i = 0; i < matrix.size(); i++) {
            sums[i % inputs] += matrix.get(i);
        }
        int[] shape = interactions.sample().input().shape();
        return new LogicMap(
                new Explanation(interactions.sample(), interactions.target(), Tensor.of(sums, shape)),
                Optional.of(matrix));
    }

    int label() {
        return single.sample().bucket().label();
    }

    /** Whether all its numbers are: of the pairs too. */
    boolean isFinite() {
        return isFinite(single.map()) && pairs.map(LogicMap::isFinite).orElse(true);
    }

    private static boolean isFinite(Tensor map) {
        for (int i = 0; i < map.size(); i++) {
            if (!Float.isFinite(map.get(i))) {
                return false;
            }
        }
        return true;
    }
}
