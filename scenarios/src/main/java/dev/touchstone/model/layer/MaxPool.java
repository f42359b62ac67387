package dev.touchstone.model.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import java.util.function.UnaryOperator;

/**
 * The largest value of each window; of equal ones the first in scan order, as PyTorch has it.
 *
 * @param pool from (n, channels, ...) to (n, channels, ...)
 */
public record MaxPool(UnaryOperator<NDArray> pool) implements Layer {

    @Override
    public String kind() {
        return "max-pooling";
    }

    @Override
    public NDArray forward(NDList inputs) {
        return pool.apply(inputs.singletonOrThrow());
    }
}
