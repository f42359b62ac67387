package dev.touchstone.model.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;

/** {@code exp(x_j) / sum_k exp(x_k)} along the last axis. */
public record Softmax() implements Layer {

    @Override
    public String kind() {
        return "softmax";
    }

    @Override
    public NDArray forward(NDList inputs) {
        return inputs.singletonOrThrow().softmax(-1);
    }
}
