package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.platform.engine.TestExecutionResult.Status.ABORTED;
import static org.junit.platform.engine.TestExecutionResult.Status.FAILED;
import static org.junit.platform.engine.TestExecutionResult.Status.SUCCESSFUL;

import dev.touchstone.MethodUnderTest;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.WithMethods;
import dev.touchstone.assertion.Bound;
import dev.touchstone.assertion.Criterion;
import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.SaliencyAssertions;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.engine.config.ConfigurationException;
import dev.touchstone.engine.fixture.FakeMethod;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.scenario.textbox.TextBox;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.opentest4j.TestAbortedException;

class OutcomesTest {

    private static final AssertionError MISSED = new AssertionError("missed");
    private static final IOException BROKE = new IOException("broke");
    private static final TestAbortedException UNDECIDED = new TestAbortedException("undecided");

    @Test
    void what_a_body_throws_says_who_is_at_fault() {
        Execution execution = Execution.of(Bodies.class);
        assertEquals(SUCCESSFUL, execution.status("passes"));
        assertEquals(FAILED, execution.status("misses"));
        assertSame(MISSED, execution.thrown("misses"));
        assertEquals(FAILED, execution.status("breaks"));
        assertSame(BROKE, execution.thrown("breaks"));
        assertEquals(ABORTED, execution.status("decides nothing"));
        assertSame(UNDECIDED, execution.thrown("decides nothing"));
        assertEquals(
                Map.of(
                        "passes", RunOutcome.PASSED,
                        "misses", RunOutcome.FAILED,
                        "breaks", RunOutcome.BROKEN,
                        "decides_nothing", RunOutcome.ABORTED),
                RecordingListener.RUNS.stream().collect(Collectors.toMap(RunRecord::testMethod, RunRecord::outcome)));
    }

    static class Bodies {
        @MethodUnderTest
        FakeMethod method = new FakeMethod("fake");

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void passes(SaliencyRun run) {}

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void misses(SaliencyRun run) {
            throw MISSED;
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void breaks(SaliencyRun run) throws IOException {
            throw BROKE;
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void decides_nothing(SaliencyRun run) {
            run.record(evidence(Verdict.UNDECIDED, "undecided"));
            throw UNDECIDED;
        }
    }

    @Test
    void what_cannot_discriminate_aborts_even_where_undecided_verdicts_fail() {
        for (String undecided : List.of("abort", "fail")) {
            Execution execution = Execution.of(Useless.class, Map.of("touchstone.undecided", undecided));
            assertEquals(ABORTED, execution.status("scenario"));
            assertEquals("the oracle misses it", execution.thrown("scenario").toString());
            RunRecord run = RecordingListener.RUNS.get(0);
            assertEquals(RunOutcome.ABORTED, run.outcome());
            assertEquals(Verdict.CANNOT_DISCRIMINATE, run.evidence().get(0).verdict());
        }
    }

    static class Useless {
        @MethodUnderTest
        FakeMethod method = new FakeMethod("fake");

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void scenario(SaliencyRun run) {
            SaliencyAssertions.assertCriterion(run, new UselessCriterion());
        }
    }

    private static final class UselessCriterion implements Criterion {
        @Override
        public String assertion() {
            return "assertPrimaryFocus";
        }

        @Override
        public Evidence judge(SaliencyRun run) {
            return evidence(Verdict.CANNOT_DISCRIMINATE, "the oracle misses it");
        }
    }

    private static Evidence evidence(Verdict verdict, String message) {
        return new Evidence(
                "assertPrimaryFocus",
                "PAFL-tight",
                "abs-of-channel-sum",
                Bound.above(0.5),
                verdict,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                message);
    }

    @Test
    void an_undecided_verdict_fails_where_that_is_asked() {
        Execution execution = Execution.of(Bodies.class, Map.of("touchstone.undecided", "fail"));
        AssertionError error = assertInstanceOf(AssertionError.class, execution.thrown("decides nothing"));
        assertEquals("undecided", error.getMessage());
        assertSame(UNDECIDED, error.getCause());
    }

    @Test
    void a_configuration_that_cannot_be_used_fails_every_class() {
        Execution execution = Execution.of(Bodies.class, Map.of("touchstone.seed", "one"));
        assertEquals(0, execution.byName().size());
        TestExecutionResult result = execution
                .results()
                .containerEvents()
                .finished()
                .list()
                .get(0)
                .getRequiredPayload(TestExecutionResult.class);
        assertEquals(
                "touchstone.seed is 'one', but must be a whole number, or fresh, e.g. touchstone.seed=7",
                assertInstanceOf(
                                ConfigurationException.class,
                                result.getThrowable().orElseThrow())
                        .getMessage());
    }

    @Test
    void a_method_that_cannot_be_had_breaks_the_test() {
        assertEquals(
                "no weights", Execution.of(Throwing.class).thrown("scenario").getMessage());
        assertEquals("unknown", RecordingListener.RUNS.get(0).method());
        assertEquals(
                "Missing.method, the @MethodUnderTest, gave null",
                Execution.of(Missing.class).thrown("scenario").getMessage());
        assertEquals(
                "the method of Misnamed.method() has the id 'Grad CAM'; an id is lower-case letters, digits, '.' and '-',"
                        + " e.g. integrated-gradients",
                Execution.of(Misnamed.class).thrown("scenario").getMessage());
    }

    static class Throwing {
        @MethodUnderTest
        SaliencyMethod method() {
            throw new IllegalStateException("no weights");
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void scenario(SaliencyRun run) {}
    }

    static class Missing {
        @MethodUnderTest
        SaliencyMethod method;

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void scenario(SaliencyRun run) {}
    }

    static class Misnamed {
        @MethodUnderTest
        static SaliencyMethod method() {
            return new FakeMethod("Grad CAM");
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void scenario(SaliencyRun run) {}
    }

    @Test
    void disabled_scenarios_and_those_that_jupiter_runs_too_are_skipped_with_a_reason() {
        Execution execution = Execution.of(Skipped.class);
        assertEquals(
                Map.of(
                        "disabled", "for a reason",
                        "disabled silently", "OutcomesTest$Skipped.disabled_silently is @Disabled",
                        "twice",
                                "OutcomesTest$Skipped.twice is a test of Jupiter too and would run twice;"
                                        + " keep @SaliencyScenario or Jupiter's annotation"),
                execution.skipped());
        assertEquals(List.of(), List.copyOf(execution.byName().keySet()));
    }

    @WithMethods("gradient")
    static class Skipped {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        @Disabled("for a reason")
        void disabled(SaliencyRun run) {}

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @Disabled
        void disabled_silently(SaliencyRun run) {}

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @Test
        void twice(SaliencyRun run) {}
    }
}
