package dev.touchstone.model.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;

/**
 * What attention makes of the values: {@code sum_j A_ij v_j} in each head, the heads side by side. Reads probabilities (n, heads, L, L) and
 * values (n, L, d), gives (n, L, d).
 *
 * @param heads how many; the width d is a multiple of it
 */
public record AttentionMix(int heads) implements Layer {

    @Override
    public String kind() {
        return "attention-mix";
    }

    @Override
    public NDArray forward(NDList inputs) {
        return join(inputs.get(0).matMul(split(inputs.get(1))));
    }

    /** The heads apart: (n, L, d) to (n, heads, L, d / heads). */
    public NDArray split(NDArray joined) {
        return AttentionHeads.split(joined, heads);
    }

    /** The heads side by side again: (n, heads, L, d / heads) to (n, L, d). */
    public NDArray join(NDArray apart) {
        return AttentionHeads.join(apart);
    }
}
