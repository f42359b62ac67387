package dev.touchstone.model;

import ai.djl.Device;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Sha256;
import dev.touchstone.scenario.TorchScript;

/**
 * The order to make one model: to train it, or to verify a given one. Two builds of it on one machine, on as many threads of a CPU, give
 * weights of the same bytes; their manifests differ in the seconds that training took, and in the provenance if that is another.
 */
final class ModelBuild {

    private final Scenario scenario;
    private final int seed;
    private final long baseSeed;
    private final Device device;
    private final ModelKey key;

    /**
     * @param seed index of the model seed, from 0
     * @param baseSeed base of all random streams
     * @throws IllegalArgumentException if the scenario's network cannot be set up for its inputs
     */
    ModelBuild(Scenario scenario, int seed, long baseSeed, Device device) {
        this.scenario = scenario;
        this.seed = seed;
        this.baseSeed = baseSeed;
        this.device = device;
        this.key = ModelKey.of(scenario, seed, baseSeed);
    }

    ModelKey key() {
        return key;
    }

    /** Makes it. Whether it was verified is in its manifest. */
    EntryContent run(TrainingProgress progress) {
        ModelTraining.Result result = result(progress);
        ModelManifest manifest = new ModelManifest(
                ModelKey.FORMAT_VERSION,
                key.hash(),
                scenario.id().value(),
                scenario.specification(),
                ModelKey.recipe(scenario),
                seed,
                baseSeed,
                Sha256.of(Safetensors.write(result.weights())),
                result.verification(),
                result.samples(),
                result.seconds(),
                Provenance.of(device));
        return new EntryContent(manifest, result.weights(), ModelOrigin.TRAINED);
    }

    private ModelTraining.Result result(TrainingProgress progress) {
        SeedSource seeds = SeedSource.of(baseSeed).child(scenario.id().value()).child("model", seed);
        return scenario.recipe().network() instanceof TorchScript given
                ? new GivenModel(scenario, given).verify(seeds, progress, device)
                : new ModelTraining(scenario, seed, seeds, progress).run(device);
    }
}
