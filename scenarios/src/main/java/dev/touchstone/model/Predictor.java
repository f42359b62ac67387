package dev.touchstone.model;

import ai.djl.ndarray.NDArray;
import java.util.function.UnaryOperator;

/**
 * A model that only predicts: enough for the methods that ask what happens when inputs change.
 *
 * @param classes how many logits it gives
 * @param function from (n, ...) to (n, classes), arrays of the inputs' manager
 */
public record Predictor(int classes, UnaryOperator<NDArray> function) implements ExplainedModel {

    @Override
    public NDArray logits(NDArray inputs) {
        return function.apply(inputs);
    }

    /** @throws UnsupportedOperationException always */
    @Override
    public NDArray inputGradient(NDArray inputs, NDArray targets) {
        throw new UnsupportedOperationException("this model only predicts and has no gradient");
    }
}
