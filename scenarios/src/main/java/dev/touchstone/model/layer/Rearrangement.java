package dev.touchstone.model.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import java.util.function.Function;

/**
 * A layer that only moves values: each output is one of the inputs. Flatten, reshape, transpose, select, concatenate, and dropout in
 * evaluation mode.
 *
 * @param kind what it is, e.g. {@code flatten}
 */
public record Rearrangement(String kind, Function<NDList, NDArray> move) implements Layer {

    /** The axes after the first as one. */
    public static Rearrangement flatten() {
        return new Rearrangement("flatten", inputs -> {
            NDArray input = inputs.singletonOrThrow();
            return input.reshape(input.getShape().get(0), -1);
        });
    }

    @Override
    public NDArray forward(NDList inputs) {
        return move.apply(inputs);
    }
}
