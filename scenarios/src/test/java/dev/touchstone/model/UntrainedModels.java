package dev.touchstone.model;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.training.initializer.Initializer;
import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Sha256;
import dev.touchstone.scenario.Tensor;
import java.util.List;
import java.util.Map;

/** Networks that have learnt nothing, as blocks and as models: for tests that ask for weights, whatever they are. */
public final class UntrainedModels {

    private static final Shape IMAGE = new Shape(1, 3, 64, 64);

    private UntrainedModels() {}

    /** The network of an architecture, of zeros. */
    public static Block block(Architecture architecture, NDManager manager) {
        Block block = Networks.build(architecture, 2);
        block.setInitializer(Initializer.ZEROS, parameter -> true);
        block.freezeParameters(true);
        block.initialize(
                manager, DataType.FLOAT32, architecture.readsSymbols() ? LogicBlocks.inputs(architecture, 1) : IMAGE);
        return block;
    }

    /** On the CPU, with biases and statistics away from 0 and 1; the caller closes it. */
    public static TrainedModel of(Scenario scenario) {
        Map<String, Tensor> weights;
        try (NDManager manager = NDManager.newBaseManager()) {
            Architecture network = (Architecture) scenario.recipe().network();
            Block block = Networks.build(network, scenario.classes());
            weights = ParameterValues.read(LogicBlocks.setUp(block, network, manager, SeedSource.of(1)));
        }
        ModelManifest manifest = new ModelManifest(
                ModelKey.FORMAT_VERSION,
                "none",
                scenario.id().value(),
                scenario.specification(),
                scenario.recipe().specification(),
                0,
                1,
                Sha256.of(Safetensors.write(weights)),
                new Verification(List.of(), List.of()),
                0,
                0,
                Map.of());
        return new TrainedModel(scenario, new EntryContent(manifest, weights, ModelOrigin.TRAINED), Device.cpu());
    }
}
