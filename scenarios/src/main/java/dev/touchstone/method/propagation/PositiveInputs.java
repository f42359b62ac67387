package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import dev.touchstone.model.layer.Applied;

/**
 * The z-plus rule of layers that only add up, average pooling and sums: {@code R_j = a_j+ sum_k g_jk R_k / sum_j a_j+ g_jk}. Inputs that
 * are not positive get nothing.
 */
record PositiveInputs(double stabiliser) implements RelevanceRule {

    @Override
    public NDList back(Applied step, NDArray relevance) {
        return new Epsilon(stabiliser).back(positive(step), relevance);
    }

    @Override
    public NDArray kept(Applied step, NDArray relevance) {
        return new Epsilon(stabiliser).kept(positive(step), relevance);
    }

    private static Applied positive(Applied step) {
        NDArray[] inputs = step.inputs().stream().map(input -> input.maximum(0)).toArray(NDArray[]::new);
        return step.beside(step.layer(), inputs);
    }
}
