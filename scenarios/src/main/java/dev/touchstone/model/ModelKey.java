package dev.touchstone.model;

import dev.touchstone.scenario.Scenario;
import java.nio.charset.StandardCharsets;

/**
 * Names a model by all that decides its weights: a change of the scenario, the recipe, a seed or the format makes another key.
 *
 * @param folder the name of its folder in the store: scenario and seed for people, the hash for the store
 * @param hash SHA-256 of what decides the weights
 */
record ModelKey(String folder, String hash) {

    static final int FORMAT_VERSION = 1;

    static ModelKey of(Scenario scenario, int seed, long baseSeed) {
        String decides = String.join(
                "\n",
                "format " + FORMAT_VERSION,
                scenario.id().value(),
                scenario.specification(),
                scenario.recipe().specification(),
                "seed " + seed,
                "base " + baseSeed);
        String hash = Sha256.of(decides.getBytes(StandardCharsets.UTF_8));
        return new ModelKey("%s-seed%d-%s".formatted(scenario.id().pathSegment(), seed, hash.substring(0, 16)), hash);
    }
}
