package dev.touchstone.model.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Merges each batch normalisation into the layer with weights right before it: {@code W' = scale W}, {@code b' = scale b + shift}. The
 * network computes the same, and its layers keep their positions and names; a merged normalisation passes its input on. One that does
 * not follow a layer with weights, or not alone, stays as it is.
 */
public final class BatchNormFolding {

    private BatchNormFolding() {}

    /** @param manager owner of the merged parameters */
    public static LayerGraph fold(LayerGraph graph, NDManager manager) {
        LayerGraph attached = graph.attachedTo(manager);
        List<LayerNode> folded = new ArrayList<>(attached.nodes());
        for (int i = 0; i < folded.size(); i++) {
            int before = folded.get(i).inputs().get(0);
            if (folded.get(i).layer() instanceof BatchNormalisation norm
                    && before != LayerGraph.INPUT
                    && folded.get(before).layer() instanceof Kernel kernel
                    && attached.consumers(before).size() == 1) {
                folded.set(before, folded.get(before).with(merge(kernel, norm)));
                folded.set(i, folded.get(i).with(merged(kernel)));
            }
        }
        return new LayerGraph(folded);
    }

    private static Kernel merge(Kernel kernel, BatchNormalisation norm) {
        NDArray weight = kernel.weight();
        long[] perOutput = new long[weight.getShape().dimension()];
        Arrays.fill(perOutput, 1);
        perOutput[0] = weight.getShape().get(0);
        NDArray scale = norm.scale();
        NDArray bias =
                kernel.bias() == null ? norm.shift() : kernel.bias().mul(scale).add(norm.shift());
        return kernel.with(weight.mul(scale.reshape(new Shape(perOutput))), bias);
    }

    private static Rearrangement merged(Kernel kernel) {
        return new Rearrangement("merged batch-normalisation", inputs -> {
            NDArray input = inputs.singletonOrThrow();
            if (kernel instanceof Dense && input.getShape().dimension() != 2) {
                throw new IllegalArgumentException("a batch normalisation over axis 1 of " + input.getShape()
                        + " cannot be merged into a dense layer, whose outputs are on the last axis");
            }
            return input;
        });
    }
}
