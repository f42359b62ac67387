package dev.touchstone.model.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;

/**
 * Adds the same numbers to every sample, such as the codes of positions.
 *
 * @param numbers of a sample's shape
 */
public record Offset(NDArray numbers) implements Layer {

    @Override
    public String kind() {
        return "offset";
    }

    @Override
    public NDArray forward(NDList inputs) {
        NDArray input = inputs.singletonOrThrow();
        return input.add(Views.of(numbers, input.getManager()));
    }

    @Override
    public Offset attachedTo(NDManager manager) {
        return new Offset(Views.of(numbers, manager));
    }
}
