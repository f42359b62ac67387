package dev.touchstone.engine.listener;

import dev.touchstone.ModelSummary;
import dev.touchstone.assertion.Evidence;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A finished run: one saliency method on one scenario with the model of one seed.
 *
 * @param uniqueId of the test that it belongs to; the seeds of a test share it
 * @param displayName of the test
 * @param testClass fully qualified name of the test class
 * @param testMethod name of the scenario method; in a gate {@code gate/scenario method}
 * @param tags of the test
 * @param scenario id of the scenario
 * @param method id of the saliency method
 * @param seed index of the model seed
 * @param baseSeed base of all random streams
 * @param model the model that was explained; empty if the run ended before one was asked for
 * @param evidence what its assertions found, in their order
 * @param outcome how it ended
 * @param failure what it threw
 * @param directory where its files belong; created by whoever writes first
 * @param repeatCommand the command that repeats its test
 * @param duration from its first call to its end
 */
public record RunRecord(
        String uniqueId,
        String displayName,
        String testClass,
        String testMethod,
        Set<String> tags,
        String scenario,
        String method,
        int seed,
        long baseSeed,
        Optional<ModelSummary> model,
        List<Evidence> evidence,
        RunOutcome outcome,
        Optional<Throwable> failure,
        Path directory,
        String repeatCommand,
        Duration duration) {

    public RunRecord {
        tags = Set.copyOf(tags);
        evidence = List.copyOf(evidence);
    }
}
