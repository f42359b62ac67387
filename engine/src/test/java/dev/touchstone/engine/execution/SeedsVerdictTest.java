package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.Seeds;
import dev.touchstone.WithMethods;
import dev.touchstone.assertion.SaliencyAssertionError;
import dev.touchstone.engine.config.EngineConfiguration.Undecided;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class SeedsVerdictTest {

    private static final OutcomeRules RULES = new OutcomeRules(Undecided.ABORT, false);

    @Test
    void enough_passing_seeds_pass_whatever_the_others_do() {
        assertDoesNotThrow(verdict(3, "P", "F", "P", "A", "P")::enforce);
        assertDoesNotThrow(verdict(1, "P")::enforce);
    }

    @Test
    void too_few_passing_seeds_fail_with_the_count_and_the_rule() {
        SaliencyAssertionError error =
                assertThrows(SaliencyAssertionError.class, verdict(4, "P", "F", "P", "F", "P")::enforce);
        assertEquals(
                String.join(
                        System.lineSeparator(),
                        "seeds: 3 of 5 passed; asked: at least 4 of 5 seeds",
                        "  passed   seeds 0, 2, 4",
                        "  failed   seed 1: missed by seed 1",
                        "  failed   seed 3: missed by seed 3"),
                error.getMessage());
        assertEquals("at least 4 of 5 seeds pass", error.getExpected());
        assertEquals("3 of 5 passed", error.getActual());
        assertEquals("missed by seed 1\nin detail", error.getCause().getMessage());
        assertEquals(error.getMessage(), error.toString());
    }

    @Test
    void all_seeds_are_asked_in_as_many_words() {
        assertEquals(
                "seeds: 0 of 2 passed; asked: all 2 seeds",
                assertThrows(SaliencyAssertionError.class, verdict(2, "F", "F")::enforce)
                        .getMessage()
                        .lines()
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void a_message_stays_short_with_many_seeds() {
        String[] failed = new String[20];
        Arrays.fill(failed, "F");
        List<String> lines = assertThrows(SaliencyAssertionError.class, verdict(20, failed)::enforce)
                .getMessage()
                .lines()
                .toList();
        assertEquals(8, lines.size());
        assertEquals("  also not seeds 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19", lines.get(7));
    }

    @Test
    void aborted_seeds_that_could_still_decide_leave_it_undecided() {
        TestAbortedException aborted =
                assertThrows(TestAbortedException.class, verdict(3, "P", "A", "P", "F")::enforce);
        assertEquals(
                String.join(
                        System.lineSeparator(),
                        "seeds: 2 of 4 passed, 1 aborted; asked: at least 3 of 4 seeds",
                        "  passed   seeds 0, 2",
                        "  aborted  seed 1: undecided on seed 1",
                        "  failed   seed 3: missed by seed 3"),
                aborted.getMessage());
        assertThrows(SaliencyAssertionError.class, verdict(4, "P", "A", "P", "F")::enforce);
    }

    @Test
    void a_broken_seed_breaks_the_test() {
        IllegalStateException thrown = assertThrows(IllegalStateException.class, verdict(1, "P", "B", "F")::enforce);
        assertEquals("broke on seed 1", thrown.getMessage());
    }

    @Test
    void one_seed_alone_ends_as_it_ended() {
        AssertionError missed = new AssertionError("missed");
        SeedOutcome outcome = OutcomeRules.judge(0, Optional.of(missed), List.of(), RULES);
        SeedsVerdict verdict = new SeedsVerdict(SeedRule.SINGLE, List.of(outcome));
        assertSame(missed, assertThrows(AssertionError.class, verdict::enforce));
    }

    @Test
    void the_body_is_called_once_for_each_seed_until_one_breaks() {
        Body.CALLED.clear();
        Execution execution = Execution.of(Body.class);
        assertEquals(List.of(0, 1, 2), Body.CALLED);
        assertEquals("broke", execution.thrown("body · oracle").getMessage());
    }

    static class Body {
        static final List<Integer> CALLED = new ArrayList<>();

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @WithMethods("oracle")
        @Seeds(count = 5, atLeast = 1)
        void body(SaliencyRun run) {
            CALLED.add(run.seed());
            if (run.seed() == 2) {
                throw new IllegalStateException("broke");
            }
        }
    }

    private static SeedsVerdict verdict(int required, String... outcomes) {
        List<SeedOutcome> seeds = new ArrayList<>();
        for (int seed = 0; seed < outcomes.length; seed++) {
            Throwable thrown =
                    switch (outcomes[seed]) {
                        case "F" -> new AssertionError("missed by seed " + seed + "\nin detail");
                        case "A" -> new TestAbortedException("undecided on seed " + seed);
                        case "B" -> new IllegalStateException("broke on seed " + seed);
                        default -> null;
                    };
            seeds.add(OutcomeRules.judge(seed, Optional.ofNullable(thrown), List.of(), RULES));
        }
        return new SeedsVerdict(new SeedRule(outcomes.length, required), seeds);
    }
}
