package dev.touchstone.model.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** A non-linearity of each value by itself. */
public enum Activation implements Layer {
    RELU(array -> array.getNDArrayInternal().relu()),
    GELU(array -> array.getNDArrayInternal().gelu()),
    SIGMOID(array -> array.getNDArrayInternal().sigmoid()),
    TANH(array -> array.getNDArrayInternal().tanh());

    private final UnaryOperator<NDArray> function;

    Activation(UnaryOperator<NDArray> function) {
        this.function = function;
    }

    @Override
    public String kind() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public NDArray forward(NDList inputs) {
        return function.apply(inputs.singletonOrThrow());
    }
}
