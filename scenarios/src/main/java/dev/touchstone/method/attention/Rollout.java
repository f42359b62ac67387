package dev.touchstone.method.attention;

import ai.djl.ndarray.NDArray;
import java.util.List;

/** The product of one matrix over tokens a layer, each with the identity for the residual connection beside it. */
final class Rollout {

    private static final int[] HEADS = {1};

    private Rollout() {}

    /** {@code (C_last + I) ... (C_1 + I)}, as it is. @param layers (n, T, T) each, from the input on */
    static NDArray withIdentity(List<NDArray> layers) {
        return product(layers.stream().map(layer -> layer.add(identity(layer))).toList());
    }

    /** The product of the matrices, the last on the left. */
    static NDArray product(List<NDArray> layers) {
        return layers.stream().reduce((joint, layer) -> layer.matMul(joint)).orElseThrow();
    }

    /** (n, heads, T, T) to (n, T, T). */
    static NDArray meanOverHeads(NDArray heads) {
        return heads.mean(HEADS);
    }

    static NDArray identity(NDArray like) {
        int tokens = (int) like.getShape().get(1);
        return like.getManager().eye(tokens).toType(like.getDataType(), false).expandDims(0);
    }
}
