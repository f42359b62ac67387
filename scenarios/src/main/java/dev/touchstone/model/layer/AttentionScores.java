package dev.touchstone.model.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;

/**
 * The scores of scaled dot-product attention, {@code q_i . k_j / sqrt(d / heads)} in each head (Vaswani et al., Attention Is All You Need,
 * 2017, eq. 1). Reads queries and keys (n, L, d), gives (n, heads, L, L): row i is the query, column j the key.
 *
 * @param heads how many; the width d is a multiple of it
 */
public record AttentionScores(int heads) implements Layer {

    @Override
    public String kind() {
        return "attention-scores";
    }

    @Override
    public NDArray forward(NDList inputs) {
        return product(split(inputs.get(0)), split(inputs.get(1)));
    }

    /** The scores of heads that are split: (n, heads, L, d / heads) each. */
    public NDArray product(NDArray queries, NDArray keys) {
        return queries.matMul(keys.swapAxes(2, 3)).mul(scale(queries));
    }

    /** The heads apart: (n, L, d) to (n, heads, L, d / heads). */
    public NDArray split(NDArray joined) {
        return AttentionHeads.split(joined, heads);
    }

    private static NDArray scale(NDArray queries) {
        double width = queries.getShape().get(3);
        // An array of its own, which lives as long as the pass: a Java number would be let go before the way back.
        return queries.getManager().create((float) (1 / Math.sqrt(width))).toType(queries.getDataType(), false);
    }
}
