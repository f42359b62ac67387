package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.platform.engine.TestExecutionResult.Status.FAILED;

import dev.touchstone.AfterRun;
import dev.touchstone.AfterScenario;
import dev.touchstone.BeforeRun;
import dev.touchstone.BeforeScenario;
import dev.touchstone.SaliencyNested;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.Seeds;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** What hooks throw is never taken for a verdict on a method, and never lost. */
class HookOutcomesTest {

    private static final List<String> CALLS = new ArrayList<>();
    private static final TestAbortedException UNDECIDED = new TestAbortedException("undecided");

    @Test
    void what_two_classes_inherit_is_called_on_the_instance_of_each_but_once_if_it_is_static() {
        CALLS.clear();
        Execution.of(Outer.class);
        assertEquals(List.of("once", "each of Outer", "each of Inner", "body"), CALLS);
    }

    abstract static class Base {
        @BeforeScenario
        static void once() {
            CALLS.add("once");
        }

        @BeforeRun
        void each() {
            CALLS.add("each of " + getClass().getSimpleName());
        }
    }

    @WithMethods("gradient")
    static class Outer extends Base {
        @SaliencyNested
        class Inner extends Base {
            @SaliencyScenario(TextBox.SIMPLE_FR)
            void scenario(SaliencyRun run) {
                CALLS.add("body");
            }
        }
    }

    @Test
    void an_assertion_after_a_run_breaks_it_however_few_seeds_must_pass() {
        Execution execution = Execution.of(Asserting.class);
        assertEquals(FAILED, execution.status("scenario · gradient"));
        assertEquals(
                "Asserting.after failed: java.lang.AssertionError: file left open",
                execution.thrown("scenario · gradient").getMessage());
        assertEquals(
                List.of(RunOutcome.BROKEN),
                RecordingListener.RUNS.stream().map(RunRecord::outcome).toList());
    }

    @WithMethods("gradient")
    static class Asserting {
        @AfterRun
        void after(SaliencyRun run) {
            if (run.seed() == 0) {
                throw new AssertionError("file left open");
            }
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @Seeds(count = 2, atLeast = 1)
        void scenario(SaliencyRun run) {}
    }

    @Test
    void an_assertion_before_a_run_breaks_it_too() {
        assertEquals(
                "Unprepared.before failed: java.lang.AssertionError: nothing to look at",
                Execution.of(Unprepared.class).thrown("scenario · gradient").getMessage());
        assertEquals(RunOutcome.BROKEN, RecordingListener.RUNS.get(0).outcome());
    }

    @WithMethods("gradient")
    static class Unprepared {
        @BeforeRun
        void before() {
            throw new AssertionError("nothing to look at");
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void scenario(SaliencyRun run) {}
    }

    @Test
    void an_abort_does_not_hide_what_breaks_after_it() {
        Execution execution = Execution.of(Undecided.class);
        assertEquals(FAILED, execution.status("scenario · gradient"));
        assertSame(UNDECIDED, execution.thrown("scenario · gradient").getSuppressed()[0]);
    }

    @WithMethods("gradient")
    static class Undecided {
        @AfterRun
        void after() {
            throw new IllegalStateException("file left open");
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void scenario(SaliencyRun run) {
            throw UNDECIDED;
        }
    }

    @Test
    void what_aborts_after_all_runs_breaks_the_scenario_for_an_aborted_container_would_vanish() {
        Execution execution = Execution.of(AbortingAfterwards.class);
        execution.results().containerEvents().assertStatistics(stats -> stats.aborted(0)
                .failed(1));
        assertEquals(
                "AbortingAfterwards.after failed: " + UNDECIDED,
                execution.thrownByContainer().getMessage());
    }

    @WithMethods("gradient")
    static class AbortingAfterwards {
        @AfterScenario
        static void after() {
            throw UNDECIDED;
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void scenario(SaliencyRun run) {}
    }

    @Test
    void reporters_hear_of_the_tests_of_a_scenario_that_did_not_begin() {
        Execution.of(NotBegun.class);
        assertEquals(
                List.of("gradient BROKEN", "edge BROKEN"),
                RecordingListener.RUNS.stream()
                        .map(run -> run.method() + " " + run.outcome())
                        .toList());
    }

    @WithMethods({"gradient", "edge"})
    static class NotBegun {
        @BeforeScenario
        static void before() {
            throw new IllegalStateException("no room");
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void scenario(SaliencyRun run) {}
    }
}
