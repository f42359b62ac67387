package dev.touchstone.method.cam;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.model.layer.AttentionMix;
import dev.touchstone.model.layer.ClassToken;
import dev.touchstone.model.layer.Convolution;
import dev.touchstone.model.layer.Layer;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.LayerNode;
import java.util.stream.Stream;

/** Transformers: their layers give tokens (n, T, d), whose channels are on the last axis. */
final class Tokens {

    private Tokens() {}

    /** Whether a layer's output, or one made from it of the same rank, is of tokens: of three axes, in a network of attention alone. */
    static boolean are(LayerGraph graph, NDArray output) {
        return output.getShape().dimension() == 3
                && layers(graph).anyMatch(AttentionMix.class::isInstance)
                && layers(graph).noneMatch(Convolution.class::isInstance);
    }

    /**
     * The output of the layer at a position with its channels first, as everywhere else, and without a class token, which is no position
     * of the input: (n, T, d) to (n, d, L).
     */
    static NDArray channelsFirst(LayerGraph graph, int position, NDArray output) {
        boolean more = layers(graph).limit(position + 1L).anyMatch(ClassToken.class::isInstance);
        return (more ? output.get(new NDIndex(":, 1:")) : output).swapAxes(1, 2);
    }

    /**
     * A map of tokens as one of inputs.
     *
     * @param map (n, L)
     * @throws IllegalArgumentException unless an input has one value a token
     */
    static NDArray overInputs(NDArray map, Shape inputs) {
        if (map.size() != inputs.size()) {
            throw new IllegalArgumentException("a map of shape " + map.getShape()
                    + " over tokens does not fit inputs of shape " + inputs + "; take the layer's own map instead");
        }
        return map.reshape(inputs);
    }

    private static Stream<Layer> layers(LayerGraph graph) {
        return graph.nodes().stream().map(LayerNode::layer);
    }
}
