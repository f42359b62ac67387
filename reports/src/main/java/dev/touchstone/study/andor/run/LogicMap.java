package dev.touchstone.study.andor.run;

import dev.touchstone.assertion.MapFault;
import dev.touchstone.measure.logic.LogicSample;
import dev.touchstone.measure.logic.SignMode;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.Interactions;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.study.run.MapInspection;
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
        return numberFault().isEmpty();
    }

    /** What is wrong with it in a sign mode: NaN or infinite values, of the pairs too, or one value everywhere. */
    Optional<MapFault> fault(SignMode mode) {
        return numberFault().or(() -> constant(LogicSample.of(single, mode)));
    }

    private Optional<MapFault> numberFault() {
        return MapInspection.numberFaultOf(single.map()).or(() -> pairs.flatMap(MapInspection::numberFaultOf));
    }

    private static Optional<MapFault> constant(LogicSample sample) {
        return sample.isConstant()
                ? Optional.of(sample.score(0) == 0 ? MapFault.ALL_ZERO : MapFault.CONSTANT)
                : Optional.empty();
    }
}
