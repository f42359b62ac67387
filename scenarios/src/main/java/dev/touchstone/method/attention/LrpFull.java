package dev.touchstone.method.attention;

import ai.djl.ndarray.NDArray;
import dev.touchstone.method.Needs;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.propagation.Propagation;
import dev.touchstone.method.propagation.Start;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.scenario.SeedSource;
import java.util.function.ToIntFunction;

/**
 * LRP-full of the ANDOR papers, signed: a relevance of 1 at the target's logit, whatever its sign and size, dealt out down to the inputs by
 * the rules of {@link AttentionRelevance}, for Transformers and CNNs (Chefer, Gur and Wolf, 2021, sec. 3.1 and 3.2). Codes of positions
 * keep their part of the sum that they are in, and a class token keeps what arrives at it; the released code gives all inputs the class
 * token's instead. What arrives at inputs, codes and class token sums to 1, less what units without a positive product and products of 0
 * keep. Deterministic; one forward pass, and a backward pass with one more forward pass of the layers with weights.
 */
public final class LrpFull implements SaliencyMethod {

    @Override
    public String id() {
        return "lrp-full";
    }

    @Override
    public Needs needs() {
        return Needs.LAYERS;
    }

    @Override
    public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        return propagate(model, inputs, targets, layers -> LayerGraph.INPUT);
    }

    /**
     * The relevance that arrives at the output of one layer on the way.
     *
     * @param layer its name among {@link ExplainedModel#layers()}
     * @return of the layer's output's shape
     * @throws IllegalArgumentException if there is no such layer
     */
    public NDArray relevanceOf(String layer, ExplainedModel model, NDArray inputs, NDArray targets) {
        return propagate(model, inputs, targets, layers -> layers.position(layer));
    }

    private NDArray propagate(
            ExplainedModel model, NDArray inputs, NDArray targets, ToIntFunction<LayerGraph> destination) {
        LayerGraph layers = Propagation.layers(model, id());
        int position = destination.applyAsInt(layers);
        return layers.record(inputs, tape -> {
            NDArray start = Start.ONE.message(tape.logits(), targets);
            return Propagation.to(position, tape, start, new AttentionRelevance(id()));
        });
    }
}
