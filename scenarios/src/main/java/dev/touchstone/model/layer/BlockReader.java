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
 * Reads a DJL block as layers. It knows {@link SequentialBlock}, {@link Conv1d}, {@link Conv2d}, {@link Linear}, {@link BatchNorm},
 * {@link Dropout}, and DJL's own activation, pooling and flatten blocks, none of these as a subclass, which may compute anything; and
 * every {@link LayeredBlock}, such as a {@link Residual}, by what it says itself.
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

    /**
     * Adds the layers of a block.
     *
     * @param path of the block, with which their names begin
     * @param input the position that it reads
     * @return the position of its output
     * @throws NoLayersException naming the block that it does not know
     */
    public int append(String path, Block block, int input) {
        if (block instanceof LayeredBlock layered) {
            return layered.append(this, path, input);
        }
        if (block.getClass() == SequentialBlock.class) {
            int last = input;
            for (Pair<String, Block> child : block.getChildren()) {
                last = append(within(path, child.getKey()), child.getValue(), last);
            }
            return last;
        }
        return layer(path, block)
                .map(layer -> add(path.isEmpty() ? layer.kind() : path, layer, input))
                .orElse(input);
    }

    /**
     * Adds one layer.
     *
     * @param name its path, unique in the network
     * @param inputs the positions that it reads
     * @return its own position
     */
    public int add(String name, Layer layer, Integer... inputs) {
        nodes.add(new LayerNode(name, layer, List.of(inputs)));
        return nodes.size() - 1;
    }

    /** An array of a block on the device of the network, without a copy if it lies there already. */
    public NDArray values(NDArray array) {
        return array.toDevice(device, false);
    }

    /** The path of a part of a block; the part's name alone if the block is the whole network. */
    public static String within(String path, String part) {
        return path.isEmpty() ? part : path + "/" + part;
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
        return parameter == null ? null : values(parameter.getArray());
    }

    /** A block for messages. */
    static String place(String path) {
        return path.isEmpty() ? "the network" : "the block " + path;
    }
}
