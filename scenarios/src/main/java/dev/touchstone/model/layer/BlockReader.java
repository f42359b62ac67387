package dev.touchstone.model.layer;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv1d;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.norm.Dropout;
import ai.djl.training.ParameterStore;
import ai.djl.util.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a DJL block as layers. It knows {@link SequentialBlock}, {@link Residual}, {@link Conv1d}, {@link Conv2d}, {@link Linear},
 * {@link BatchNorm} with the default epsilon, {@link Dropout}, and DJL's own activation, pooling and flatten blocks.
 */
public final class BlockReader {

    private static final double BATCH_NORM_EPSILON = 1e-5;

    private final Device device;
    private final List<LayerNode> nodes = new ArrayList<>();

    private BlockReader(Device device) {
        this.device = device;
    }

    /**
     * The block's layers, with views of its parameters.
     *
     * @param block initialised
     * @param device where its parameters lie
     * @throws NoLayersException naming the block that it does not know
     */
    public static LayerGraph read(Block block, Device device) {
        BlockReader reader = new BlockReader(device);
        reader.append("", block, LayerGraph.INPUT);
        return new LayerGraph(reader.nodes);
    }

    /** Adds the block's layers, and says where its output is. */
    private int append(String path, Block block, int input) {
        if (block instanceof SequentialBlock || block instanceof Residual) {
            String prefix = path.isEmpty() ? "" : path + "/";
            int last = input;
            for (Pair<String, Block> child : block.getChildren()) {
                last = append(prefix + child.getKey(), child.getValue(), last);
            }
            return block instanceof Residual ? add(prefix + "sum", new Sum(), List.of(last, input)) : last;
        }
        return layer(path, block)
                .map(layer -> add(path.isEmpty() ? layer.kind() : path, layer, List.of(input)))
                .orElse(input);
    }

    private int add(String name, Layer layer, List<Integer> inputs) {
        nodes.add(new LayerNode(name, layer, inputs));
        return nodes.size() - 1;
    }

    /** The layer that a block without children is; empty for one that does nothing outside training. */
    private Optional<Layer> layer(String path, Block block) {
        if (block instanceof Conv2d convolution) {
            return Optional.of(new Convolution(
                    parameter(block, "weight"),
                    parameter(block, "bias"),
                    convolution.getStride(),
                    convolution.getPadding(),
                    convolution.getDilation(),
                    convolution.getGroups()));
        }
        if (block instanceof Conv1d convolution) {
            return Optional.of(new Convolution(
                    parameter(block, "weight"),
                    parameter(block, "bias"),
                    convolution.getStride(),
                    convolution.getPadding(),
                    convolution.getDilation(),
                    convolution.getGroups()));
        }
        if (block instanceof Linear) {
            return Optional.of(new Dense(parameter(block, "weight"), parameter(block, "bias")));
        }
        if (block instanceof BatchNorm) {
            return Optional.of(batchNormalisation(path, block));
        }
        if (block instanceof Dropout) {
            return Optional.empty();
        }
        return Optional.of(lambda(path, block));
    }

    private Layer lambda(String path, Block block) {
        String name = block instanceof LambdaBlock lambda ? lambda.getName() : "";
        return switch (name) {
            case "ReLU" -> Activation.RELU;
            case "GELU" -> Activation.GELU;
            case "sigmoid" -> Activation.SIGMOID;
            case "Tanh" -> Activation.TANH;
            case "identity" -> new Rearrangement(name, NDList::singletonOrThrow);
            case "batchFlatten" -> Rearrangement.flatten();
            case "maxPool1d", "maxPool2d", "maxPool3d", "globalMaxPool1d", "globalMaxPool2d", "globalMaxPool3d" ->
                new MaxPool(array -> apply(block, array));
            case "avgPool1d", "avgPool2d", "avgPool3d", "globalAvgPool1d", "globalAvgPool2d", "globalAvgPool3d" ->
                new AveragePool(array -> apply(block, array));
            default ->
                throw new NoLayersException("the block " + path + ", a "
                        + block.getClass().getSimpleName() + (name.isEmpty() ? "" : " named " + name)
                        + ", is of no kind whose layers are known");
        };
    }

    private static NDArray apply(Block block, NDArray array) {
        return block.forward(null, new NDList(array), false).singletonOrThrow();
    }

    private NDArray parameter(Block block, String name) {
        Parameter parameter = block.getDirectParameters().get(name);
        return parameter == null ? null : parameter.getArray().toDevice(device, false);
    }

    /** DJL does not tell a block's epsilon, so the layer that is read with the default one is held against the block. */
    private BatchNormalisation batchNormalisation(String path, Block block) {
        NDManager owner = parameter(block, "gamma").getManager();
        try (NDManager scratch = owner.newSubManager()) {
            BatchNormalisation read = BatchNormalisation.of(
                    Views.of(parameter(block, "gamma"), scratch),
                    Views.of(parameter(block, "beta"), scratch),
                    Views.of(parameter(block, "runningMean"), scratch),
                    Views.of(parameter(block, "runningVar"), scratch),
                    BATCH_NORM_EPSILON);
            NDArray probe =
                    scratch.ones(new Shape(1, read.scale().size()), read.scale().getDataType());
            NDArray given = block.forward(new ParameterStore(scratch, false), new NDList(probe), false)
                    .singletonOrThrow();
            if (!given.allClose(read.forward(new NDList(probe)), 1e-4, 1e-5, false)) {
                throw new NoLayersException("the block " + path + ", a BatchNorm, has another epsilon than "
                        + BATCH_NORM_EPSILON + ", or other axes than channels on axis 1");
            }
            read.scale().attach(owner);
            read.shift().attach(owner);
            return read;
        }
    }
}
