package dev.touchstone.model.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.util.ArrayList;
import java.util.List;

/** A network's evaluation on one batch, each layer cut off from the next. It lives as long as the work that it is handed to. */
public final class Tape {

    private final LayerGraph graph;
    private final NDArray input;
    private final GradientCollector collector;
    private final List<Applied> steps = new ArrayList<>();
    private final List<NDArray> outputs = new ArrayList<>();

    Tape(LayerGraph graph, NDArray input, Evaluation evaluation, GradientCollector collector) {
        this.graph = graph;
        this.input = input;
        this.collector = collector;
        for (int i = 0; i < graph.nodes().size(); i++) {
            NDList read = LayerGraph.read(graph.node(i), input, outputs);
            Applied step =
                    evaluation.evaluate(graph, i, read, (layer, inputs) -> new Applied(layer, inputs, collector));
            steps.add(step);
            outputs.add(step.output());
        }
    }

    /** The evaluated network; its parameters belong to {@link #manager()}. */
    public LayerGraph graph() {
        return graph;
    }

    /** The evaluation of one layer. */
    public Applied step(int position) {
        return steps.get(position);
    }

    /** The output of a layer, or the network's input. */
    public NDArray value(int position) {
        return position == LayerGraph.INPUT ? input : outputs.get(position);
    }

    /** (n, classes) */
    public NDArray logits() {
        return outputs.get(graph.last());
    }

    /** The same network on another batch, beside this one: a baseline, say. */
    public Tape with(NDArray otherInput) {
        return new Tape(graph, Views.of(otherInput, manager()), Evaluation.PLAIN, collector);
    }

    /** The manager of all arrays of this pass, closed after it. */
    public NDManager manager() {
        return input.getManager();
    }
}
