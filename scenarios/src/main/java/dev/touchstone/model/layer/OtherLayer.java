package dev.touchstone.model.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import java.util.function.Function;

/**
 * Any other differentiable function. Its gradient is known and nothing else, so methods that need a rule of their own for each layer
 * cannot pass it.
 *
 * @param kind what it is, for messages, e.g. {@code product}
 */
public record OtherLayer(String kind, Function<NDList, NDArray> function) implements Layer {

    @Override
    public NDArray forward(NDList inputs) {
        return function.apply(inputs);
    }
}
