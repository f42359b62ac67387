package dev.touchstone.model;

import ai.djl.Device;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Sha256;

/**
 * The order to train one model. Two builds of it on one machine, on as many threads of a CPU, give weights of the same bytes; their
 * manifests differ in the seconds that training took, and in the provenance if that is another.
 *
 * @param seed index of the model seed, from 0
 * @param baseSeed base of all random streams
 */
record ModelBuild(Scenario scenario, int seed, long baseSeed, Device device) {

    ModelKey key() {
        return ModelKey.of(scenario, seed, baseSeed);
    }

    /** Trains it. Whether it was verified is in its manifest. */
    EntryContent run(TrainingProgress progress) {
        SeedSource seeds = SeedSource.of(baseSeed).child(scenario.id().value()).child("model", seed);
        ModelTraining.Result result = new ModelTraining(scenario, seed, seeds, progress).run(device);
        ModelManifest manifest = new ModelManifest(
                ModelKey.FORMAT_VERSION,
                key().hash(),
                scenario.id().value(),
                scenario.specification(),
                scenario.recipe().specification(),
                seed,
                baseSeed,
                Sha256.of(Safetensors.write(result.weights())),
                result.verification(),
                result.samples(),
                result.seconds(),
                Provenance.of(device));
        return new EntryContent(manifest, result.weights(), ModelOrigin.TRAINED);
    }
}
