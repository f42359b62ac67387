package dev.touchstone.model;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.training.initializer.Initializer;
import ai.djl.util.Pair;
import dev.touchstone.scenario.OwnBlock;
import dev.touchstone.scenario.Scenario;

/** The blocks of somebody else's making. */
final class OwnBlocks {

    private OwnBlocks() {}

    /**
     * A new block.
     *
     * @throws IllegalArgumentException if there is none, or a part of it has been used before
     */
    static Block fresh(OwnBlock network) {
        Block block = network.block().get();
        if (block == null) {
            throw new IllegalArgumentException(
                    "the network " + network.id() + " is null; its supplier must make a block");
        }
        for (Pair<String, Parameter> named : block.getParameters()) {
            if (named.getValue().isInitialized()) {
                throw new IllegalArgumentException(
                        ("the parameter %s of the network %s has values already, so models would share it;"
                                        + " its supplier must make every part anew each time")
                                .formatted(named.getKey(), network.id()));
            }
        }
        return block;
    }

    /**
     * A new block with parameters of zeros.
     *
     * @param manager owner of the parameters
     * @throws IllegalArgumentException if it does not take the scenario's inputs, or has nothing to train
     */
    static Block initialised(OwnBlock network, Scenario scenario, NDManager manager) {
        Block block = fresh(network);
        block.setInitializer(Initializer.ZEROS, parameter -> true);
        Shape inputs = TrainedModel.batchOf(1, scenario.inputShape());
        try {
            block.initialize(manager, DataType.FLOAT32, inputs);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "the network %s does not take the inputs of %s, one of which has the shape %s: %s"
                            .formatted(network.id(), scenario.id(), inputs, FirstLine.of(e)),
                    e);
        }
        if (block.getParameters().isEmpty()) {
            throw new IllegalArgumentException(
                    "the network " + network.id()
                            + " has no parameters, so there is nothing to train; a layer of your own adds them by addParameter or addChildBlock");
        }
        return block;
    }
}
