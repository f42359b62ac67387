package dev.touchstone.conformance;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.model.layer.Layer;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.LayerNode;
import java.util.ArrayList;
import java.util.List;

/** A network in the making, evaluated on the way, so that the shapes are known. */
final class EvaluatedNodes {

    private final NDArray inputs;
    private final List<LayerNode> nodes = new ArrayList<>();
    private final List<NDArray> outputs = new ArrayList<>();

    EvaluatedNodes(NDArray inputs) {
        this.inputs = inputs;
    }

    /** Adds a layer and gives its position. */
    int add(String name, Layer layer, Integer... from) {
        NDList read = new NDList();
        for (int position : from) {
            read.add(value(position));
        }
        nodes.add(new LayerNode(name, layer, List.of(from)));
        outputs.add(layer.forward(read));
        return last();
    }

    int last() {
        return nodes.size() - 1;
    }

    Shape shape(int position) {
        return value(position).getShape();
    }

    private NDArray value(int position) {
        return position == LayerGraph.INPUT ? inputs : outputs.get(position);
    }

    LayerGraph graph() {
        return new LayerGraph(nodes);
    }
}
