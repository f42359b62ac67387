package dev.touchstone.method.attention;

import ai.djl.ndarray.NDArray;
import dev.touchstone.model.layer.Tape;

/**
 * Attention rollout: {@code W_last ... W_1} with {@code W = 0.5 A + 0.5 I} and A the mean over heads (Abnar and Zuidema, Quantifying
 * Attention Flow in Transformers, 2020, sec. 3), whatever the target. Each row over all tokens sums to 1, for those of an A do. What the
 * ANDOR papers call rollout is {@link LrpRollout}. One forward pass.
 */
public final class AttentionRollout extends AttentionMethod {

    private static final int[] COLUMNS = {2};

    /** With the class token's row as the map of single inputs, where there is one. */
    public AttentionRollout() {
        this(FirstOrder.CLASS_TOKEN);
    }

    public AttentionRollout(FirstOrder firstOrder) {
        super(firstOrder);
    }

    @Override
    public String id() {
        return "attention-rollout";
    }

    @Override
    NDArray tokens(AttentionLayers attention, Tape tape, NDArray targets) {
        return Rollout.product(attention.probabilities().stream()
                .map(position -> mixed(Rollout.meanOverHeads(tape.value(position))))
                .toList());
    }

    private static NDArray mixed(NDArray attention) {
        NDArray both = attention.add(Rollout.identity(attention));
        return both.div(both.sum(COLUMNS, true));
    }
}
