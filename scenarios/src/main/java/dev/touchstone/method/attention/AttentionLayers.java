package dev.touchstone.method.attention;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.method.UnsupportedLayerException;
import dev.touchstone.model.layer.AttentionMix;
import dev.touchstone.model.layer.ClassToken;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.LayerNode;
import java.util.List;

/**
 * Where a Transformer's attention is.
 *
 * @param probabilities the positions of the layers whose outputs are attention, (n, heads, T, T), from the input on
 * @param hasClassToken whether the first of the T tokens is none of the inputs
 */
record AttentionLayers(List<Integer> probabilities, boolean hasClassToken) {

    /** @throws UnsupportedLayerException if the network has no attention */
    static AttentionLayers of(LayerGraph graph, String method) {
        List<Integer> probabilities = graph.nodes().stream()
                .filter(node -> node.layer() instanceof AttentionMix)
                .map(node -> node.inputs().get(0))
                .toList();
        if (probabilities.isEmpty()) {
            throw UnsupportedLayerException.unread(method, "none of them is attention");
        }
        return new AttentionLayers(
                probabilities, graph.nodes().stream().map(LayerNode::layer).anyMatch(ClassToken.class::isInstance));
    }

    /**
     * A matrix without the class token's row and column.
     *
     * @param tokens (n, T, T)
     * @return (n, L, L)
     */
    NDArray ofInputs(NDArray tokens) {
        return hasClassToken ? tokens.get(new NDIndex(":, 1:, 1:")).duplicate() : tokens;
    }

    /**
     * What the class token has from each input: its row without its own column.
     *
     * @param tokens (n, T, T)
     * @return (n, L)
     */
    NDArray ofClassToken(NDArray tokens) {
        return tokens.get(new NDIndex(":, 0, 1:")).duplicate();
    }

    /** @throws IllegalArgumentException unless each value of an input is one token */
    void requireOneTokenAnInput(NDArray tokens, Shape inputs) {
        long own = tokens.getShape().get(1) - (hasClassToken ? 1 : 0);
        long values = inputs.slice(1).size();
        if (own != values) {
            throw new IllegalArgumentException("attention is among " + own + " tokens of the inputs, but an input has "
                    + values + " values; a map over inputs needs a token for each");
        }
    }
}
