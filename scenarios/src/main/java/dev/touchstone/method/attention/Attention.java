package dev.touchstone.method.attention;

import ai.djl.ndarray.NDArray;
import dev.touchstone.model.layer.Tape;

/**
 * The attention itself, the largest of a layer's heads, summed over the layers: in [0, layers], whatever the target (the {@code Attention}
 * of the ANDOR papers, with a class token's row and column left out, which their code keeps). Attention need not be an explanation (Jain
 * and Wallace, Attention is not Explanation, 2019). One forward pass.
 */
public final class Attention extends AttentionMethod {

    private static final int[] HEADS = {1};

    /** With the sum of a column as the map of an input. */
    public Attention() {
        this(FirstOrder.COLUMN_SUMS);
    }

    public Attention(FirstOrder firstOrder) {
        super(firstOrder);
    }

    @Override
    public String id() {
        return "attention";
    }

    @Override
    NDArray tokens(AttentionLayers attention, Tape tape, NDArray targets) {
        return attention.probabilities().stream()
                .map(position -> tape.value(position).max(HEADS))
                .reduce(NDArray::add)
                .orElseThrow();
    }
}
