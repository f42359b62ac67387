package dev.touchstone.model.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;

/**
 * A linear map of the last axis: (n, ..., in) to (n, ..., out).
 *
 * @param weight (out, in)
 * @param bias (out), or null
 */
public record Dense(NDArray weight, NDArray bias) implements Kernel {

    @Override
    public String kind() {
        return "dense";
    }

    @Override
    public NDArray forward(NDList inputs) {
        NDArray input = inputs.singletonOrThrow();
        return input.getNDArrayInternal().linear(input, weight, bias).singletonOrThrow();
    }

    @Override
    public Dense with(NDArray weight, NDArray bias) {
        return new Dense(weight, bias);
    }

    @Override
    public Dense attachedTo(NDManager manager) {
        return with(Views.of(weight, manager), Views.of(bias, manager));
    }
}
