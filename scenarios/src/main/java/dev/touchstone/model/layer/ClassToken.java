package dev.touchstone.model.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;

/**
 * Puts a token of its own before those of every sample: (n, L, d) to (n, L + 1, d).
 *
 * @param token (d)
 */
public record ClassToken(NDArray token) implements Layer {

    @Override
    public String kind() {
        return "class-token";
    }

    @Override
    public NDArray forward(NDList inputs) {
        NDArray input = inputs.singletonOrThrow();
        NDArray own = Views.of(token, input.getManager());
        return own.reshape(1, 1, own.size()).repeat(0, input.getShape().get(0)).concat(input, 1);
    }

    @Override
    public ClassToken attachedTo(NDManager manager) {
        return new ClassToken(Views.of(token, manager));
    }
}
