package dev.touchstone.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.training.ParameterStore;
import ai.djl.util.Pair;
import dev.touchstone.model.layer.BlockReader;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.scenario.Sha256;

/** A DJL block with its weights as they are, in evaluation mode. Threads may share it. */
public final class BlockModel implements ExplainedModel {

    private final Block block;
    private final int classes;
    private final NDManager manager;
    private LayerGraph layers;

    /**
     * @param block its parameters frozen, and initialised before the model is used; from (n, ...) to (n, classes)
     * @param manager on the device of its parameters
     * @throws IllegalArgumentException naming a parameter that still asks for gradients
     */
    public BlockModel(Block block, int classes, NDManager manager) {
        for (Pair<String, Parameter> named : block.getParameters()) {
            if (named.getValue().requiresGradient()) {
                throw new IllegalArgumentException("the parameter " + named.getKey()
                        + " is not frozen; a model to explain holds its weights fixed: block.freezeParameters(true)");
            }
        }
        this.block = block;
        this.classes = classes;
        this.manager = manager;
    }

    @Override
    public int classes() {
        return classes;
    }

    /** SHA-256 of the weights as they are now, as a safetensors file of 32-bit floats. */
    public String weightsSha256() {
        return Sha256.of(Safetensors.write(ParameterValues.read(block)));
    }

    @Override
    public NDArray logits(NDArray inputs) {
        NDManager owner = inputs.getManager();
        try (NDManager scratch = owner.newSubManager()) {
            inputs.tempAttach(scratch);
            NDArray logits = forward(inputs);
            logits.attach(owner);
            return logits;
        }
    }

    /** With a parameter store of its own, which costs nothing: DJL's loses parameters when two threads fill it at once. */
    private NDArray forward(NDArray inputs) {
        ParameterStore parameters = new ParameterStore(manager, false);
        return block.forward(parameters, new NDList(inputs), false).singletonOrThrow();
    }

    @Override
    public NDArray inputGradient(NDArray inputs, NDArray targets) {
        return InputGradient.of(this::forward, inputs, targets);
    }

    @Override
    public LayerGraph layers() {
        synchronized (block) {
            if (layers == null) {
                layers = BlockReader.read(block, manager.getDevice());
            }
            return layers;
        }
    }
}
