package dev.touchstone.model.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Merges each batch normalisation into the layer with weights right before it: {@code W' = scale W}, {@code b' = scale b + shift}. The
 * network computes the same without it. One that does not follow a layer with weights, or not alone, stays as it is; so does one behind
 * a dense layer whose outputs are not known to be on axis 1.
 */
public final class BatchNormFolding {

    private static final int UNKNOWN = 0;

    private final LayerGraph graph;
    private final int[] ranks;
    private final List<LayerNode> folded = new ArrayList<>();
    private final int[] moved;

    private BatchNormFolding(LayerGraph graph, int inputRank) {
        this.graph = graph;
        this.ranks = new int[graph.nodes().size()];
        this.moved = new int[graph.nodes().size()];
        for (int i = 0; i < ranks.length; i++) {
            int before = graph.node(i).inputs().get(0);
            ranks[i] = rank(graph.node(i).layer(), before == LayerGraph.INPUT ? inputRank : ranks[before]);
        }
    }

    /**
     * The network without the batch normalisation that could be merged.
     *
     * @param manager owner of the merged parameters
     * @param inputRank how many axes the network's inputs have, with the batch
     */
    public static LayerGraph fold(LayerGraph graph, NDManager manager, int inputRank) {
        return new BatchNormFolding(graph.attachedTo(manager), inputRank).fold();
    }

    private static int rank(Layer layer, int before) {
        if (layer instanceof Rearrangement moving) {
            return moving.kind().equals("flatten") ? 2 : UNKNOWN;
        }
        return layer instanceof OtherLayer ? UNKNOWN : before;
    }

    private LayerGraph fold() {
        for (int i = 0; i < moved.length; i++) {
            LayerNode node = graph.node(i);
            if (node.layer() instanceof BatchNormalisation norm && followsKernel(node)) {
                moved[i] = moved[node.inputs().get(0)];
                LayerNode before = folded.get(moved[i]);
                folded.set(moved[i], before.with(merge((Kernel) before.layer(), norm)));
            } else {
                moved[i] = folded.size();
                folded.add(new LayerNode(
                        node.name(),
                        node.layer(),
                        node.inputs().stream()
                                .map(input -> input == LayerGraph.INPUT ? LayerGraph.INPUT : moved[input])
                                .toList()));
            }
        }
        return new LayerGraph(folded);
    }

    private boolean followsKernel(LayerNode node) {
        int before = node.inputs().get(0);
        if (before == LayerGraph.INPUT || graph.consumers(before).size() > 1) {
            return false;
        }
        Layer layer = graph.node(before).layer();
        return layer instanceof Convolution || layer instanceof Dense && ranks[before] == 2;
    }

    private static Kernel merge(Kernel kernel, BatchNormalisation norm) {
        NDArray weight = kernel.weight();
        long[] perOutput = new long[weight.getShape().dimension()];
        Arrays.fill(perOutput, 1);
        perOutput[0] = weight.getShape().get(0);
        NDArray shift = kernel.bias() == null
                ? norm.shift()
                : kernel.bias().mul(norm.scale()).add(norm.shift());
        return kernel.with(weight.mul(norm.scale().reshape(new Shape(perOutput))), shift);
    }
}
