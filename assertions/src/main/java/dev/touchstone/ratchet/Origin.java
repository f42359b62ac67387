package dev.touchstone.ratchet;

import dev.touchstone.ModelSummary;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.Sha256;
import java.util.Optional;

/**
 * What figures depend on beside the method: if it changes, they cannot be compared.
 *
 * @param scenarioHash the first 12 digits of the SHA-256 of the scenario's specification
 * @param modelHash the first 12 digits of the SHA-256 of the model's weights; {@link #NO_MODEL} if none was asked for
 * @param baseSeed the base of all random streams, which fixes the samples
 */
public record Origin(String scenarioHash, String modelHash, long baseSeed) {

    /** Stands for the hash of a model that nobody asked for. */
    public static final String NO_MODEL = "none";

    private static final int DIGITS = 12;

    /** Of a run. */
    public static Origin of(Scenario scenario, Optional<ModelSummary> model, long baseSeed) {
        return new Origin(
                first(Sha256.of(scenario.specification())),
                model.map(ModelSummary::weightsSha256).map(Origin::first).orElse(NO_MODEL),
                baseSeed);
    }

    private static String first(String hash) {
        return hash.substring(0, Math.min(DIGITS, hash.length()));
    }

    /** What is another now, in one line; empty if nothing is. */
    Optional<String> changedTo(Origin now, String scenario) {
        if (!scenarioHash.equals(now.scenarioHash)) {
            return Optional.of(changed("the scenario " + scenario, scenarioHash, now.scenarioHash));
        }
        if (!modelHash.equals(now.modelHash)) {
            return Optional.of(changed("the model of " + scenario, modelHash, now.modelHash));
        }
        return baseSeed == now.baseSeed
                ? Optional.empty()
                : Optional.of("the samples are others: recorded with touchstone.seed %d, now %d"
                        .formatted(baseSeed, now.baseSeed));
    }

    private static String changed(String what, String before, String now) {
        return "%s changed: recorded %s, now %s".formatted(what, before, now);
    }
}
