package dev.touchstone.model;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.Parameter;
import ai.djl.nn.convolutional.Convolution;
import ai.djl.util.Pair;
import dev.touchstone.model.layer.BlockReader;
import dev.touchstone.scenario.OwnBlock;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.Sha256;
import java.util.Arrays;

/**
 * What can be seen of a block from outside, so that a changed block makes another key: of each part its place, its kind, the names and
 * shapes of its parameters, a convolution's geometry, and the shapes that it reads and gives.
 */
final class BlockFingerprint {

    private final StringBuilder lines = new StringBuilder();

    private BlockFingerprint() {}

    /**
     * The SHA-256 of the network's block, set up for the scenario's inputs.
     *
     * @throws IllegalArgumentException if the network cannot be set up for them, or makes another block each time
     */
    static String of(OwnBlock network, Scenario scenario) {
        String first = text(network, scenario);
        if (!text(network, scenario).equals(first)) {
            throw new IllegalArgumentException(
                    "the network " + network.id()
                            + " is another each time it is made; its supplier must make the same block, whatever it made before");
        }
        return Sha256.of(first);
    }

    private static String text(OwnBlock network, Scenario scenario) {
        try (NDManager manager = NDManager.newBaseManager()) {
            BlockFingerprint print = new BlockFingerprint();
            print.add("", OwnBlocks.initialised(network, scenario, manager));
            return print.lines.toString();
        }
    }

    private void add(String path, Block block) {
        lines.append(path).append(' ').append(block.getClass().getName());
        if (block instanceof LambdaBlock lambda) {
            lines.append(' ').append(lambda.getName());
        }
        if (block instanceof Convolution kernel) {
            lines.append(" stride " + kernel.getStride() + " padding " + kernel.getPadding() + " dilation "
                    + kernel.getDilation() + " groups " + kernel.getGroups());
        }
        for (Pair<String, Parameter> named : block.getDirectParameters()) {
            Parameter parameter = named.getValue();
            lines.append(' ').append(named.getKey()).append(' ').append(parameter.getType());
            lines.append(parameter.getShape());
        }
        lines.append(shapes(block)).append('\n');
        for (Pair<String, Block> child : block.getChildren()) {
            add(BlockReader.within(path, child.getKey()), child.getValue());
        }
    }

    private static String shapes(Block block) {
        if (!block.isInitialized()) {
            return "";
        }
        Shape[] inputs = block.getInputShapes();
        return " " + Arrays.toString(inputs) + " -> " + Arrays.toString(block.getOutputShapes(inputs));
    }
}
