package dev.touchstone.model.layer;

import java.util.List;

/**
 * A layer at its place in a network.
 *
 * @param name its path, unique in the network, e.g. {@code 05Conv2d}
 * @param inputs what it reads: positions of earlier nodes, or {@link LayerGraph#INPUT}
 */
public record LayerNode(String name, Layer layer, List<Integer> inputs) {

    public LayerNode {
        inputs = List.copyOf(inputs);
    }

    LayerNode with(Layer other) {
        return new LayerNode(name, other, inputs);
    }

    @Override
    public String toString() {
        return name + " (" + layer.kind() + ")";
    }
}
