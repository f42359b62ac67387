package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import dev.touchstone.method.Needs;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.UnsupportedLayerException;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.layer.Activation;
import dev.touchstone.model.layer.Layer;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.OtherLayer;
import dev.touchstone.scenario.SeedSource;
import java.util.Map;

/**
 * A gradient with a rule of its own for ReLU. Other non-linearities, and functions of which only the gradient is known, are refused: no
 * rule for them is agreed on.
 */
abstract sealed class ReluMethod implements SaliencyMethod permits GuidedBackprop, Deconvnet {

    private final Rule relu;
    private final Start start;

    ReluMethod(Rule relu, Start start) {
        this.relu = relu;
        this.start = start;
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("start", start.name());
    }

    @Override
    public Needs needs() {
        return Needs.LAYERS;
    }

    @Override
    public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        return Propagation.layers(model, id())
                .record(inputs, tape -> Propagation.toInput(tape, start.message(tape.logits(), targets), this::rule));
    }

    private Rule rule(LayerGraph graph, int position) {
        Layer layer = graph.node(position).layer();
        if (layer == Activation.RELU) {
            return relu;
        }
        if (layer instanceof Activation || layer instanceof OtherLayer) {
            throw UnsupportedLayerException.at(id(), graph.node(position));
        }
        return Rule.GRADIENT;
    }
}
