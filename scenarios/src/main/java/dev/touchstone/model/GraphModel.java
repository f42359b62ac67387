package dev.touchstone.model;

import ai.djl.ndarray.NDArray;
import dev.touchstone.model.layer.LayerGraph;

/**
 * A model given as its layers, with whatever weights they hold.
 *
 * @param layers from (n, ...) to (n, classes)
 */
public record GraphModel(LayerGraph layers, int classes) implements ExplainedModel {

    @Override
    public NDArray logits(NDArray inputs) {
        return layers.forward(inputs);
    }

    @Override
    public NDArray inputGradient(NDArray inputs, NDArray targets) {
        return InputGradient.of(layers::forward, inputs, targets);
    }
}
