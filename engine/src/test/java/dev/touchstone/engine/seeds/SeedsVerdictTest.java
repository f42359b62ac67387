package dev.touchstone.engine.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.assertion.SaliencyAssertionError;
import dev.touchstone.engine.config.EngineConfiguration.Undecided;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.scenario.SeedSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class SeedsVerdictTest {

    private static final SeedSource RANDOM = SeedSource.of(1);

    @Test
    void enough_passing_seeds_pass_as_soon_as_they_are_enough() {
        SeedRule rule = new CountRule(5, 3);

        assertFalse(verdict(rule, "PFP").isFinal());
        SeedsVerdict verdict = verdict(rule, "PFPAP");
        assertTrue(verdict.isFinal());
        assertEquals(Optional.empty(), verdict.thrown());
        assertTrue(verdict(rule, "PPP").isFinal());
        assertEquals("3 of 3 passed, 2 not needed", verdict(rule, "PPP").told());
    }

    @Test
    void too_few_passing_seeds_fail_with_the_count_the_rule_and_the_command() {
        SaliencyAssertionError error = failure(verdict(new CountRule(5, 4), "PFPF"));
        assertEquals(
                String.join(
                        System.lineSeparator(),
                        "seeds: 2 of 4 passed, 1 not needed; asked: at least 4 of 5 seeds",
                        "  passed   seeds 0, 2",
                        "  failed   seed 1: missed by seed 1",
                        "  failed   seed 3: missed by seed 3",
                        "  again    mvn test"),
                error.getMessage());
        assertEquals("at least 4 of 5 seeds", error.getExpected());
        assertEquals("2 of 4 passed, 1 not needed", error.getActual());
        assertEquals("missed by seed 1\nin detail", error.getCause().getMessage());
        assertEquals(error.getMessage(), error.toString());
    }

    @Test
    void of_all_seeds_the_first_that_fails_decides() {
        assertEquals(
                "seeds: 0 of 1 passed, 1 not needed; asked: all 2 seeds",
                failure(verdict(new CountRule(2, 2), "F"))
                        .getMessage()
                        .lines()
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void a_message_stays_short_with_many_seeds() {
        List<String> lines = failure(verdict(new CountRule(40, 30), "F".repeat(20)))
                .getMessage()
                .lines()
                .toList();
        assertEquals(9, lines.size());
        assertEquals("  also not seeds 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19", lines.get(7));
    }

    @Test
    void aborted_seeds_that_could_still_decide_leave_it_undecided() {
        SeedsVerdict verdict = verdict(new CountRule(4, 3), "PAPF");
        TestAbortedException aborted =
                assertInstanceOf(TestAbortedException.class, verdict.thrown().orElseThrow());
        assertEquals(
                String.join(
                        System.lineSeparator(),
                        "seeds: 2 of 4 passed, 1 aborted; asked: at least 3 of 4 seeds",
                        "  passed   seeds 0, 2",
                        "  aborted  seed 1: undecided on seed 1",
                        "  failed   seed 3: missed by seed 3",
                        "  again    mvn test"),
                aborted.getMessage());
    }

    @Test
    void what_stays_undecided_fails_where_that_is_asked() {
        SeedsVerdict verdict =
                SeedsVerdict.of(new CountRule(4, 3), Outcomes.of("PAPF"), Undecided.FAIL, RANDOM, "mvn test");
        assertInstanceOf(SaliencyAssertionError.class, verdict.thrown().orElseThrow());
    }

    @Test
    void a_broken_seed_breaks_the_test() {
        SeedsVerdict verdict = verdict(new CountRule(3, 1), "FB");
        assertTrue(verdict.isFinal());
        assertEquals("broke on seed 1", verdict.thrown().orElseThrow().getMessage());
    }

    @Test
    void one_seed_alone_ends_as_it_ended() {
        List<SeedOutcome> outcomes = Outcomes.of("F");
        assertSame(
                outcomes.get(0).thrown().orElseThrow(),
                SeedsVerdict.of(SeedRule.SINGLE, outcomes, Undecided.ABORT, RANDOM, "mvn test")
                        .thrown()
                        .orElseThrow());
    }

    @Test
    void one_seed_alone_has_the_p_value_of_its_assertions_together() {
        SeedOutcome exact = new SeedOutcome(
                0,
                RunOutcome.FAILED,
                Optional.of(new AssertionError()),
                List.of(Outcomes.evidence(0.2), Outcomes.evidence(0.9)));
        assertEquals(OptionalDouble.of(0), verdict(SeedRule.SINGLE, exact).pValue());
        SeedOutcome silent = new SeedOutcome(0, RunOutcome.PASSED, Optional.empty(), List.of());
        assertEquals(OptionalDouble.empty(), verdict(SeedRule.SINGLE, silent).pValue());
    }

    private static SeedsVerdict verdict(SeedRule rule, String letters) {
        return SeedsVerdict.of(rule, Outcomes.of(letters), Undecided.ABORT, RANDOM, "mvn test");
    }

    private static SeedsVerdict verdict(SeedRule rule, SeedOutcome outcome) {
        return SeedsVerdict.of(rule, List.of(outcome), Undecided.ABORT, RANDOM, "mvn test");
    }

    private static SaliencyAssertionError failure(SeedsVerdict verdict) {
        return assertInstanceOf(SaliencyAssertionError.class, verdict.thrown().orElseThrow());
    }
}
