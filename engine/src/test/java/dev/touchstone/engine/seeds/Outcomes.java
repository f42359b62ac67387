package dev.touchstone.engine.seeds;

import dev.touchstone.assertion.Bound;
import dev.touchstone.assertion.BucketEvidence;
import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opentest4j.TestAbortedException;

/** Runs of seeds, made by hand. */
final class Outcomes {

    private Outcomes() {}

    /** P passed, F failed, A aborted, B broke. */
    static List<SeedOutcome> of(String letters) {
        List<SeedOutcome> outcomes = new ArrayList<>();
        for (char letter : letters.toCharArray()) {
            outcomes.add(of(outcomes.size(), letter, List.of()));
        }
        return outcomes;
    }

    private static SeedOutcome of(int seed, char letter, List<Evidence> evidence) {
        return switch (letter) {
            case 'F' ->
                new SeedOutcome(
                        seed,
                        RunOutcome.FAILED,
                        Optional.of(new AssertionError("missed by seed " + seed + "\nin detail")),
                        evidence);
            case 'A' ->
                new SeedOutcome(
                        seed,
                        RunOutcome.ABORTED,
                        Optional.of(new TestAbortedException("undecided on seed " + seed)),
                        evidence);
            case 'B' ->
                new SeedOutcome(
                        seed,
                        RunOutcome.BROKEN,
                        Optional.of(new IllegalStateException("broke on seed " + seed)),
                        evidence);
            default -> new SeedOutcome(seed, RunOutcome.PASSED, Optional.empty(), evidence);
        };
    }

    /** A run for each mean, of one bucket of which more than 0.5 is asked. */
    static List<SeedOutcome> measuring(double... means) {
        List<SeedOutcome> outcomes = new ArrayList<>();
        for (double mean : means) {
            boolean passes = mean > 0.5;
            outcomes.add(of(outcomes.size(), passes ? 'P' : 'F', List.of(evidence(mean))));
        }
        return outcomes;
    }

    static Evidence evidence(double mean) {
        Verdict verdict = mean > 0.5 ? Verdict.PASS : Verdict.FAIL;
        BucketEvidence bucket = new BucketEvidence(
                new Bucket(9, "B, Box1", 1),
                verdict,
                mean,
                new Interval(mean, mean),
                100,
                Map.of(),
                Map.of("oracle", 1.0, "random", 0.05),
                0,
                mean);
        return new Evidence(
                "assertPrimaryFocus",
                "PAFL-tight",
                "abs-of-channel-sum",
                Bound.above(0.5),
                verdict,
                Optional.empty(),
                List.of(bucket),
                Optional.empty(),
                "");
    }
}
