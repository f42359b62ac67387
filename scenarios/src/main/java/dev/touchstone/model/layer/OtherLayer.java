package dev.touchstone.model.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import java.util.function.Function;

/**
 * Any other differentiable function. Its gradient is known and nothing else, so methods that need a rule of their own for each layer
 * cannot pass it.
 *
 * <p>A function that multiplies or divides by a Java number is not safe: DJL makes an array of the number and lets go of it at once,
 * although the way back still reads it. Multiply by an array that lives as long as the layer.
 *
 * @param kind what it is, for messages, e.g. {@code product}
 */
public record OtherLayer(String kind, Function<NDList, NDArray> function) implements Layer {

    @Override
    public NDArray forward(NDList inputs) {
        return function.apply(inputs);
    }
}
