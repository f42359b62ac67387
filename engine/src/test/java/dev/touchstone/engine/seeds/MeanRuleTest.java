package dev.touchstone.engine.seeds;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.touchstone.assertion.SaliencyAssertionError;
import dev.touchstone.engine.config.EngineConfiguration.Undecided;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.scenario.SeedSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class MeanRuleTest {

    private static final double[] GOOD = {0.61, 0.66, 0.58, 0.63, 0.49, 0.65, 0.60, 0.62};

    @Test
    void a_mean_that_clears_the_bound_passes_though_one_seed_fails() {
        SeedsVerdict verdict = verdict(Outcomes.measuring(GOOD));
        assertEquals(Optional.empty(), verdict.thrown());
        assertThat(
                verdict.told(),
                matchesPattern(
                        "PAFL-tight 0\\.61 \\[0\\.5\\d, 0\\.6\\d] over 8 models in bucket 9 \\(B, Box1\\), asked is above 0\\.50"));
    }

    @Test
    void a_mean_that_misses_the_bound_fails_though_one_seed_passes() {
        double[] bad = {0.31, 0.28, 0.36, 0.51, 0.33, 0.30, 0.37, 0.34};
        Throwable thrown = verdict(Outcomes.measuring(bad)).thrown().orElseThrow();
        assertThat(
                assertInstanceOf(SaliencyAssertionError.class, thrown).getMessage(),
                startsWith("seeds: PAFL-tight 0.35 "));
    }

    @Test
    void a_mean_near_the_bound_is_undecided() {
        double[] near = {0.45, 0.55, 0.48, 0.53, 0.49, 0.52, 0.51, 0.47};
        assertInstanceOf(
                TestAbortedException.class,
                verdict(Outcomes.measuring(near)).thrown().orElseThrow());
    }

    @Test
    void one_assertion_that_misses_its_bound_fails_though_another_is_undecided() {
        double[] bad = {0.31, 0.28, 0.36, 0.51, 0.33, 0.30, 0.37, 0.34};
        double[] near = {0.45, 0.55, 0.48, 0.53, 0.49, 0.52, 0.51, 0.47};
        List<SeedOutcome> outcomes = new ArrayList<>();
        for (int seed = 0; seed < bad.length; seed++) {
            outcomes.add(new SeedOutcome(
                    seed,
                    RunOutcome.FAILED,
                    Optional.of(new AssertionError("missed")),
                    List.of(Outcomes.evidence(near[seed]), Outcomes.evidence(bad[seed]))));
        }
        assertInstanceOf(
                SaliencyAssertionError.class, verdict(outcomes).thrown().orElseThrow());
    }

    @Test
    void all_seeds_run_before_it_is_asked() {
        assertFalse(verdict(Outcomes.measuring(0.9, 0.9, 0.9)).isFinal());
    }

    @Test
    void a_seed_without_the_evidence_of_the_others_leaves_it_undecided() {
        List<SeedOutcome> outcomes = new ArrayList<>(Outcomes.measuring(GOOD));
        outcomes.set(
                3,
                new SeedOutcome(3, RunOutcome.ABORTED, Optional.of(new TestAbortedException("no model")), List.of()));
        assertEquals(
                "6 of 8 passed, 1 aborted; 1 assertions measured something on seed 0, but 0 on seed 3; one that fails ends the body, so ask for one a test",
                verdict(outcomes).told());
    }

    private static SeedsVerdict verdict(List<SeedOutcome> outcomes) {
        return SeedsVerdict.of(new MeanRule(8, 0.95), outcomes, Undecided.ABORT, SeedSource.of(1), "mvn test");
    }
}
