package dev.touchstone.model;

import ai.djl.Device;
import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.engine.EngineException;
import ai.djl.ndarray.NDManager;
import ai.djl.nn.Block;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.TorchScript;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;

/** A model that is not trained, since its weights are in a file. */
record GivenModel(Scenario scenario, TorchScript script) {

    /**
     * Loads a TorchScript module. DJL freezes the parameters of one that it reads from a stream, and what is read is what was hashed.
     *
     * @param owner on whose device it lies; closing it frees the module
     * @throws IllegalArgumentException if libtorch cannot read the file
     * @throws IllegalStateException if the file has changed since its recipe was made
     */
    static Block block(TorchScript script, NDManager owner) {
        byte[] bytes = script.bytes();
        Model model = Model.newInstance(script.id(), owner.getDevice());
        owner.attachInternal("torchscript " + script.id(), model);
        try {
            model.load(new ByteArrayInputStream(bytes), Map.of("mapLocation", "true"));
        } catch (IOException | MalformedModelException | EngineException e) {
            throw new IllegalArgumentException(
                    ("the file %s of the network %s is no TorchScript that libtorch can read: %s; write one with"
                                    + " torch.jit.trace(model.eval(), example).save(path), for torch.save writes something else")
                            .formatted(script.file(), script.id(), FirstLine.of(e)),
                    e);
        }
        return new ScriptBlock(model);
    }

    /** Verifies the model as it is; it has no weights to be kept. */
    ModelTraining.Result verify(SeedSource seeds, TrainingProgress progress, Device device) {
        try (NDManager manager = NDManager.newBaseManager(device)) {
            Block block = block(script, manager);
            new OwnNetworkCheck(script, scenario).require(block, manager);
            Verification verification =
                    new Verifier(scenario, manager, block, progress).verify(seeds.child("verification"));
            return new ModelTraining.Result(Map.of(), verification, 0, 0);
        }
    }
}
