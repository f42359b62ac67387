package dev.touchstone.model.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A network as layers in the order of their evaluation; the last one gives the logits. Immutable. */
public final class LayerGraph {

    /** The position that stands for the network's input. */
    public static final int INPUT = -1;

    private final List<LayerNode> nodes;

    /** @throws IllegalArgumentException if there is no node, two have one name, or one reads what is not evaluated before it */
    public LayerGraph(List<LayerNode> nodes) {
        this.nodes = List.copyOf(nodes);
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("a network has one layer or more");
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            LayerNode node = nodes.get(i);
            int position = i;
            if (!names.add(node.name())) {
                throw new IllegalArgumentException("two layers are named " + node.name());
            }
            if (node.inputs().isEmpty() || node.inputs().stream().anyMatch(in -> in < INPUT || in >= position)) {
                throw new IllegalArgumentException(
                        "layer " + node + " at " + i + " must read earlier layers, but reads " + node.inputs());
            }
        }
    }

    /** The layers one after the other, each reading the one before it; their names are their positions and kinds. */
    public static LayerGraph chain(List<Layer> layers) {
        List<LayerNode> nodes = new ArrayList<>(layers.size());
        for (Layer layer : layers) {
            int position = nodes.size();
            nodes.add(new LayerNode("%02d-%s".formatted(position + 1, layer.kind()), layer, List.of(position - 1)));
        }
        return new LayerGraph(nodes);
    }

    public List<LayerNode> nodes() {
        return nodes;
    }

    public LayerNode node(int position) {
        return nodes.get(position);
    }

    /** The position of the last layer. */
    public int last() {
        return nodes.size() - 1;
    }

    /** The position of the layer of this name. @throws IllegalArgumentException with the names if there is none */
    public int position(String name) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("there is no layer '" + name + "'; the network has "
                + nodes.stream().map(LayerNode::name).collect(Collectors.joining(", ")));
    }

    /** The positions of the layers that read this one. */
    public List<Integer> consumers(int position) {
        List<Integer> consumers = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).inputs().contains(position)) {
                consumers.add(i);
            }
        }
        return consumers;
    }

    /** The output of the last layer, (n, classes); differentiable with respect to the inputs. */
    public NDArray forward(NDArray inputs) {
        NDManager owner = inputs.getManager();
        try (NDManager scratch = owner.newSubManager()) {
            inputs.tempAttach(scratch);
            List<NDArray> outputs = new ArrayList<>(nodes.size());
            for (LayerNode node : attachedTo(scratch).nodes) {
                outputs.add(node.layer().forward(read(node, inputs, outputs)));
            }
            NDArray logits = outputs.get(last());
            logits.attach(owner);
            return logits;
        }
    }

    /**
     * Evaluates the network layer by layer, cut between any two, and lets the work pass back through it.
     *
     * @param inputs (n, ...)
     * @param work what to make of the recorded pass; runs on the lane for gradients, alone in the JVM
     * @return what the work returns, as an array of the inputs' manager, out of every graph
     */
    public NDArray record(NDArray inputs, Function<Tape, NDArray> work) {
        return record(inputs, Evaluation.PLAIN, work);
    }

    /** The same, with layers evaluated in another way. */
    public NDArray record(NDArray inputs, Evaluation evaluation, Function<Tape, NDArray> work) {
        try (NDManager scratch = inputs.getManager().newSubManager()) {
            NDArray[] result = new NDArray[1];
            LayerGraph graph = attachedTo(scratch);
            NDArray view = Views.of(inputs, scratch);
            GradientLane.run(collector -> result[0] =
                    work.apply(new Tape(graph, view, evaluation, collector)).stopGradient());
            result[0].attach(inputs.getManager());
            return result[0];
        }
    }

    LayerGraph attachedTo(NDManager manager) {
        return new LayerGraph(nodes.stream()
                .map(node -> node.with(node.layer().attachedTo(manager)))
                .toList());
    }

    static NDList read(LayerNode node, NDArray input, List<NDArray> outputs) {
        NDList read = new NDList(node.inputs().size());
        for (int from : node.inputs()) {
            read.add(from == INPUT ? input : outputs.get(from));
        }
        return read;
    }
}
