package dev.touchstone.method.propagation;

import dev.touchstone.model.layer.LayerGraph;

/** Chooses the rule of each layer of a network. */
@FunctionalInterface
public interface Rules {

    /** The rule of the layer at this position. @throws dev.touchstone.method.UnsupportedLayerException if there is none */
    Rule at(LayerGraph graph, int position);
}
