package dev.touchstone.model;

import java.util.Map;

/**
 * What is known of a trained model; stored beside its weights as JSON.
 *
 * @param formatVersion version of the entry's layout
 * @param key the entry's key
 * @param scenario id of the scenario
 * @param scenarioSpecification what decides its samples and labels
 * @param recipe how it was trained, or which file it was given in
 * @param seed index of the model seed, from 0
 * @param baseSeed the base of all random streams
 * @param weightsSha256 of the weights file; of a given model in use, of its own file
 * @param verification the table that it was accepted or refused on
 * @param samples training samples seen
 * @param seconds that training took
 * @param provenance versions and the device
 */
public record ModelManifest(
        int formatVersion,
        String key,
        String scenario,
        String scenarioSpecification,
        String recipe,
        int seed,
        long baseSeed,
        String weightsSha256,
        Verification verification,
        long samples,
        double seconds,
        Map<String, String> provenance) {

    /** The same of a model with other weights. */
    ModelManifest withWeights(String sha256) {
        return new ModelManifest(
                formatVersion,
                key,
                scenario,
                scenarioSpecification,
                recipe,
                seed,
                baseSeed,
                sha256,
                verification,
                samples,
                seconds,
                provenance);
    }
}
