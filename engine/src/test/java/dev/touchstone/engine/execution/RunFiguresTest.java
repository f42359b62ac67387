package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.ModelSummary;
import dev.touchstone.assertion.Bound;
import dev.touchstone.assertion.BucketEvidence;
import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.textbox.TextBox;
import dev.touchstone.statistics.Interval;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RunFiguresTest {

    @Test
    void they_tell_the_verdict_of_each_assertion_with_its_number() {
        Map<String, String> figures = RunFigures.of(run(
                RunOutcome.FAILED,
                Optional.of(new ModelSummary("simple-cnn", 0.9981, 0.99, "abc")),
                List.of(
                        evidence("assertPrimaryFocus", Verdict.PASS, 0.75),
                        evidence("assertWorstBucket", Verdict.CANNOT_DISCRIMINATE, 0.1 + 0.2))));
        assertEquals(
                new TreeMap<>(Map.ofEntries(
                        Map.entry("touchstone.outcome", "failed"),
                        Map.entry("touchstone.seed", "2"),
                        Map.entry("touchstone.base-seed", "7"),
                        Map.entry("touchstone.model.sha256", "abc"),
                        Map.entry("touchstone.model.worst-bucket-accuracy", "0.9981"),
                        Map.entry("touchstone.assertion", "assertPrimaryFocus"),
                        Map.entry("touchstone.verdict", "pass"),
                        Map.entry("touchstone.expected", "PAFL-tight above 0.50"),
                        Map.entry("touchstone.value", "0.75"),
                        Map.entry("touchstone.bucket", "1"),
                        Map.entry("touchstone.2.assertion", "assertWorstBucket"),
                        Map.entry("touchstone.2.verdict", "cannot-discriminate"),
                        Map.entry("touchstone.2.expected", "PAFL-tight above 0.50"),
                        Map.entry("touchstone.2.value", "0.30000000000000004"),
                        Map.entry("touchstone.2.bucket", "1"))),
                new TreeMap<>(figures));
    }

    @Test
    void what_was_never_measured_has_no_entry() {
        assertEquals(
                Map.of("touchstone.outcome", "broken", "touchstone.seed", "2", "touchstone.base-seed", "7"),
                RunFigures.of(run(RunOutcome.BROKEN, Optional.empty(), List.of())));
    }

    private static Evidence evidence(String assertion, Verdict verdict, double mean) {
        Bucket bucket =
                StandardScenarios.catalog().get(TextBox.SIMPLE_FR).buckets().get(0);
        return new Evidence(
                assertion,
                "PAFL-tight",
                "abs-of-channel-sum",
                Bound.above(0.5),
                verdict,
                Optional.empty(),
                List.of(new BucketEvidence(
                        bucket, verdict, mean, new Interval(mean, mean), 1, Map.of(), Map.of(), 0, mean)),
                List.of(),
                Optional.empty(),
                "");
    }

    private static RunRecord run(RunOutcome outcome, Optional<ModelSummary> model, List<Evidence> evidence) {
        return new RunRecord(
                "[engine:touchstone]",
                "name",
                "it.LooksTest",
                "looks",
                Set.of(),
                TextBox.SIMPLE_FR,
                "gradient",
                2,
                7,
                model,
                evidence,
                outcome,
                Optional.empty(),
                Path.of("out"),
                "mvn test",
                Duration.ZERO);
    }
}
