package dev.touchstone.method.attention;

import ai.djl.ndarray.NDArray;
import dev.touchstone.method.Needs;
import dev.touchstone.method.SecondOrderMethod;
import dev.touchstone.method.SignSemantics;
import dev.touchstone.method.propagation.Propagation;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.Tape;
import dev.touchstone.scenario.SeedSource;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * A method that makes one matrix over tokens of a Transformer's attention, none of it negative. The matrix over pairs of inputs is that
 * without the row and the column of a class token, not normalised again; the map of single inputs is what {@link FirstOrder} says.
 * Deterministic. A network without attention is refused by an {@link dev.touchstone.method.UnsupportedLayerException}.
 */
public abstract sealed class AttentionMethod implements SecondOrderMethod
        permits Attention, AttentionRollout, LrpRollout, LrpTransformer {

    private final FirstOrder firstOrder;

    AttentionMethod(FirstOrder firstOrder) {
        this.firstOrder = firstOrder;
    }

    /**
     * The matrix over all T tokens.
     *
     * @param attention where the attention is
     * @param tape a pass, none of whose layers was passed back
     * @param targets (n)
     * @return (n, T, T)
     */
    abstract NDArray tokens(AttentionLayers attention, Tape tape, NDArray targets);

    @Override
    public Map<String, String> parameters() {
        return Map.of("firstOrder", firstOrder.name());
    }

    @Override
    public SignSemantics sign() {
        return SignSemantics.MAGNITUDE;
    }

    @Override
    public Needs needs() {
        return Needs.ATTENTION;
    }

    /** @throws IllegalArgumentException unless each value of an input is one token */
    @Override
    public NDArray interactions(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        return record(model, inputs, targets, AttentionLayers::ofInputs);
    }

    /** @throws IllegalArgumentException unless each value of an input is one token */
    @Override
    public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        return record(model, inputs, targets, (attention, tokens) -> firstOrder
                .of(attention, tokens)
                .reshape(inputs.getShape()));
    }

    /** The matrix over all tokens, a class token first: (n, T, T). */
    public NDArray ofTokens(ExplainedModel model, NDArray inputs, NDArray targets) {
        return record(model, inputs, targets, (attention, tokens) -> tokens);
    }

    private NDArray record(
            ExplainedModel model,
            NDArray inputs,
            NDArray targets,
            BiFunction<AttentionLayers, NDArray, NDArray> reading) {
        LayerGraph layers = Propagation.layers(model, id());
        AttentionLayers attention = AttentionLayers.of(layers, id());
        return layers.record(inputs, tape -> {
            NDArray tokens = tokens(attention, tape, targets);
            attention.requireOneTokenAnInput(tokens, inputs.getShape());
            return reading.apply(attention, tokens);
        });
    }
}
