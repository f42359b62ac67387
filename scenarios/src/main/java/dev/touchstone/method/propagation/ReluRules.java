package dev.touchstone.method.propagation;

import dev.touchstone.method.UnsupportedLayerException;
import dev.touchstone.model.layer.Activation;
import dev.touchstone.model.layer.Layer;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.OtherLayer;

/**
 * A rule of its own for ReLU and the gradient for every other layer. Other non-linearities, and functions of which only the gradient is
 * known, are refused: no rule for them is agreed on.
 *
 * @param method its id, for messages
 */
record ReluRules(String method, Rule relu) implements Rules {

    @Override
    public Rule at(LayerGraph graph, int position) {
        Layer layer = graph.node(position).layer();
        if (layer == Activation.RELU) {
            return relu;
        }
        if (layer instanceof Activation || layer instanceof OtherLayer) {
            throw UnsupportedLayerException.at(method, graph.node(position));
        }
        return Rule.GRADIENT;
    }
}
