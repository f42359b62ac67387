package dev.touchstone.model.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.training.GradientCollector;
import java.util.List;

/** A layer evaluated once, cut off from what comes before and after it, that can be passed back once. */
public final class Applied {

    private final Layer layer;
    private final GradientCollector collector;
    private final NDList inputs;
    private final NDList leaves;
    private final List<Applied> parts;
    private final NDArray graph;
    private final NDArray output;
    private boolean passedBack;

    Applied(Layer layer, NDList inputs, GradientCollector collector) {
        this.layer = layer;
        this.collector = collector;
        this.inputs = inputs;
        this.leaves = new NDList(inputs.size());
        for (NDArray input : inputs) {
            NDArray leaf = input.stopGradient();
            leaf.setRequiresGradient(true);
            leaves.add(leaf);
        }
        this.parts = List.of();
        this.graph = layer.forward(leaves);
        this.output = graph.stopGradient();
    }

    private Applied(Layer layer, NDList inputs, List<Applied> parts, NDArray output) {
        this.layer = layer;
        this.inputs = inputs;
        this.leaves = new NDList();
        this.parts = List.copyOf(parts);
        this.collector = parts.get(0).collector;
        this.graph = null;
        this.output = output;
    }

    /**
     * A layer whose output was made from parts that were evaluated beside it.
     *
     * @param inputs what the layer read
     * @param parts one or more
     * @param output the layer's, up to rounding
     */
    public static Applied of(List<Applied> parts, Layer layer, NDList inputs, NDArray output) {
        return new Applied(layer, inputs, parts, output);
    }

    /** The parts that it was evaluated as; none if it was evaluated as it is. */
    public List<Applied> parts() {
        return parts;
    }

    public Layer layer() {
        return layer;
    }

    /** The values that it read; not to be changed. */
    public NDArray input(int index) {
        return inputs.get(index);
    }

    /** All values that it read, in order. */
    public NDList inputs() {
        return inputs;
    }

    /** The value that it gave; not to be changed. */
    public NDArray output() {
        return output;
    }

    /** Another layer, evaluated beside this one in the same pass. */
    public Applied beside(Layer other, NDArray... inputs) {
        return new Applied(other, new NDList(inputs), collector);
    }

    /**
     * The vector-Jacobian product: for each input j, {@code sum_k cotangent_k * d output_k / d input_j}. To be asked for once; a second
     * answer needs the layer applied anew. Only for a layer that was evaluated as it is.
     *
     * @param cotangent of the output's shape
     * @return arrays of the inputs' shapes
     */
    public NDList pullback(NDArray cotangent) {
        if (passedBack) {
            throw new IllegalStateException("a " + layer.kind() + " was passed back twice; apply the layer anew");
        }
        passedBack = true;
        collector.backward(graph.flatten().dot(cotangent.flatten()));
        NDList gradients = new NDList(leaves.size());
        for (NDArray leaf : leaves) {
            gradients.add(leaf.getGradient());
        }
        return gradients;
    }
}
