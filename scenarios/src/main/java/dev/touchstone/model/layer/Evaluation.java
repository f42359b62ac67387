package dev.touchstone.model.layer;

import ai.djl.ndarray.NDList;

/** How a recorded pass evaluates each layer: as it is, or as parts whose sum it is. */
@FunctionalInterface
public interface Evaluation {

    /** Each layer as it is. */
    Evaluation PLAIN = (graph, position, inputs, applier) ->
            applier.apply(graph.node(position).layer(), inputs);

    /** Evaluates any layer on any inputs within the pass. */
    @FunctionalInterface
    interface Applier {
        Applied apply(Layer layer, NDList inputs);
    }

    /** The evaluation of the layer at a position; its output must be the layer's, up to rounding. */
    Applied evaluate(LayerGraph graph, int position, NDList inputs, Applier applier);
}
