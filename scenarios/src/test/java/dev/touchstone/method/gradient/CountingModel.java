package dev.touchstone.method.gradient;

import ai.djl.ndarray.NDArray;
import dev.touchstone.model.ExplainedModel;

/** Counts what a method asks for. */
final class CountingModel implements ExplainedModel {

    private final ExplainedModel model;
    private int gradients;

    CountingModel(ExplainedModel model) {
        this.model = model;
    }

    int gradients() {
        return gradients;
    }

    @Override
    public int classes() {
        return model.classes();
    }

    @Override
    public NDArray logits(NDArray inputs) {
        throw new UnsupportedOperationException("gradients are all that is needed");
    }

    @Override
    public NDArray inputGradient(NDArray inputs, NDArray targets) {
        gradients++;
        return model.inputGradient(inputs, targets);
    }
}
