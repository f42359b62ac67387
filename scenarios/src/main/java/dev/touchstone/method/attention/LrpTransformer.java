package dev.touchstone.method.attention;

import ai.djl.ndarray.NDArray;
import dev.touchstone.method.propagation.Propagation;
import dev.touchstone.method.propagation.Rule;
import dev.touchstone.method.propagation.Start;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.Tape;
import java.util.ArrayList;
import java.util.List;

/**
 * Transformer attribution: {@code (C_last + I) ... (C_1 + I)} with C the mean over heads of {@code max(0, g R)}, g being the gradient of
 * the target's logit with respect to a layer's attention and R the attention's relevance under {@link AttentionRelevance} from 1 at that
 * logit; rows are not normalised, so that the diagonal is about 1 and more (Chefer, Gur and Wolf, Transformer Interpretability Beyond
 * Attention Visualization, 2021, sec. 3.3). The released code of the ANDOR papers takes the gradient behind the sigmoid, which makes
 * g smaller by a factor of its own for each sample. Two forward and two backward passes, with one more forward pass of the layers with
 * weights.
 */
public final class LrpTransformer extends AttentionMethod {

    /** With the class token's row as the map of single inputs, where there is one. */
    public LrpTransformer() {
        this(FirstOrder.CLASS_TOKEN);
    }

    public LrpTransformer(FirstOrder firstOrder) {
        super(firstOrder);
    }

    @Override
    public String id() {
        return "lrp-transformer";
    }

    @Override
    NDArray tokens(AttentionLayers attention, Tape tape, NDArray targets) {
        NDArray start = Start.ONE.message(tape.logits(), targets);
        List<Integer> positions = attention.probabilities();
        List<NDArray> relevance = Propagation.toEach(positions, tape, start, new AttentionRelevance(id()));
        Tape again = tape.with(tape.value(LayerGraph.INPUT));
        List<NDArray> gradients = Propagation.toEach(positions, again, start, (graph, position) -> Rule.GRADIENT);
        List<NDArray> layers = new ArrayList<>();
        for (int i = 0; i < positions.size(); i++) {
            layers.add(
                    Rollout.meanOverHeads(gradients.get(i).mul(relevance.get(i)).maximum(0)));
        }
        return Rollout.withIdentity(layers);
    }
}
