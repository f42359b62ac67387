package dev.touchstone.model.layer;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.nn.Block;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv1d;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.norm.Dropout;
import ai.djl.util.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a DJL block as layers. It knows {@link SequentialBlock}, {@link Residual}, {@link Conv1d}, {@link Conv2d}, {@link Linear},
 * {@link BatchNorm}, {@link Dropout}, and DJL's own activation, pooling and flatten blocks; none of these as a subclass, which may
 * compute anything.
 */
public final class BlockReader {

    private static final String DJL = Block.class.getPackageName();

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
        if (block.getClass() == SequentialBlock.class || block instanceof Residual) {
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
        if (!block.getClass().getPackageName().startsWith(DJL)) {
            throw unknown(path, block, "");
        }
        if (block instanceof Conv1d || block instanceof Conv2d) {
            ai.djl.nn.convolutional.Convolution convolution = (ai.djl.nn.convolutional.Convolution) block;
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
            return Optional.of(BatchNormReader.read(
                    path,
                    block,
                    parameter(block, "gamma"),
                    parameter(block, "beta"),
                    parameter(block, "runningMean"),
                    parameter(block, "runningVar")));
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
            default -> throw unknown(path, block, name);
        };
    }

    private static NoLayersException unknown(String path, Block block, String name) {
        return new NoLayersException(place(path) + ", a " + block.getClass().getTypeName()
                + (name.isEmpty() ? "" : " named " + name) + ", is of no kind whose layers are known");
    }

    private static NDArray apply(Block block, NDArray array) {
        return block.forward(null, new NDList(array), false).singletonOrThrow();
    }

    private NDArray parameter(Block block, String name) {
        Parameter parameter = block.getDirectParameters().get(name);
        return parameter == null ? null : parameter.getArray().toDevice(device, false);
    }

    /** A block for messages. */
    static String place(String path) {
        return path.isEmpty() ? "the network" : "the block " + path;
    }
}
