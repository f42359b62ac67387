package dev.touchstone.model.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import java.util.function.UnaryOperator;

/**
 * The mean of each window: a linear map.
 *
 * @param pool from (n, channels, ...) to (n, channels, ...)
 */
public record AveragePool(UnaryOperator<NDArray> pool) implements Layer {

    @Override
    public String kind() {
        return "average-pooling";
    }

    @Override
    public NDArray forward(NDList inputs) {
        return pool.apply(inputs.singletonOrThrow());
    }
}
