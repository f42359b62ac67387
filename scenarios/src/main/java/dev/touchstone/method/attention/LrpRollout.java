package dev.touchstone.method.attention;

import ai.djl.ndarray.NDArray;
import dev.touchstone.method.propagation.Propagation;
import dev.touchstone.method.propagation.Start;
import dev.touchstone.model.layer.Tape;

/**
 * The rollout of relevance: {@code (C_last + I) ... (C_1 + I)} with C the mean over heads of {@code max(0, R)}, R being the relevance of a
 * layer's attention under {@link AttentionRelevance} from 1 at the target's logit; rows are not normalised, so that the diagonal is about
 * 1 and more (the {@code Rollout} of the ANDOR papers, after the code of Chefer, Gur and Wolf, 2021). One forward and one backward pass,
 * with one more forward pass of the layers with weights.
 */
public final class LrpRollout extends AttentionMethod {

    /** With the class token's row as the map of single inputs, where there is one. */
    public LrpRollout() {
        this(FirstOrder.CLASS_TOKEN);
    }

    public LrpRollout(FirstOrder firstOrder) {
        super(firstOrder);
    }

    @Override
    public String id() {
        return "lrp-rollout";
    }

    @Override
    NDArray tokens(AttentionLayers attention, Tape tape, NDArray targets) {
        NDArray start = Start.ONE.message(tape.logits(), targets);
        return Rollout.withIdentity(
                Propagation.toEach(attention.probabilities(), tape, start, new AttentionRelevance(id())).stream()
                        .map(relevance -> Rollout.meanOverHeads(relevance.maximum(0)))
                        .toList());
    }
}
