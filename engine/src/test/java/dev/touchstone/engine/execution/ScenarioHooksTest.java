package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.platform.engine.TestExecutionResult.Status.ABORTED;
import static org.junit.platform.engine.TestExecutionResult.Status.FAILED;
import static org.junit.platform.engine.TestExecutionResult.Status.SUCCESSFUL;

import dev.touchstone.AfterScenario;
import dev.touchstone.BeforeScenario;
import dev.touchstone.MethodUnderTest;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.fixture.FakeMethod;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.opentest4j.TestAbortedException;

/** What fails around a whole scenario. */
class ScenarioHooksTest {

    private static final List<String> CALLS = new ArrayList<>();
    private static final IllegalStateException BROKE = new IllegalStateException("broke");
    private static final IllegalStateException AFTERWARDS = new IllegalStateException("afterwards");

    @BeforeEach
    void forget() {
        CALLS.clear();
    }

    @Test
    void what_fails_before_a_scenario_is_the_end_of_each_of_its_tests() {
        Execution execution = Execution.of(FailsBeforeScenario.class);
        for (String test : List.of("listed · gradient", "listed · edge", "supplied · oracle")) {
            assertEquals(FAILED, execution.status(test), test);
            assertSame(BROKE, execution.thrown(test), test);
        }
        assertEquals(List.of("after", "after"), CALLS);
        execution.results().containerEvents().assertStatistics(stats -> stats.failed(0)
                .aborted(0));
    }

    @WithMethods({"gradient", "edge"})
    static class FailsBeforeScenario {
        @BeforeScenario
        static void fails() {
            throw BROKE;
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void listed(SaliencyRun run) {
            CALLS.add("body");
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @WithMethods("oracle")
        void supplied(SaliencyRun run) {
            CALLS.add("body");
        }

        @AfterScenario
        static void after() {
            CALLS.add("after");
        }
    }

    @Test
    void a_scenario_that_is_aborted_before_its_runs_aborts_tests_and_no_container() {
        Execution execution = Execution.of(AbortsBeforeScenario.class);
        assertEquals(ABORTED, execution.status("body · gradient"));
        assertEquals("no licence here", execution.thrown("body · gradient").getMessage());
        assertEquals(ABORTED, execution.status("alone"));
        execution.results().containerEvents().assertStatistics(stats -> stats.aborted(0)
                .failed(0));
    }

    static class AbortsBeforeScenario {
        @MethodUnderTest
        final FakeMethod method = new FakeMethod("fake");

        @BeforeScenario
        static void aborts() {
            throw new TestAbortedException("no licence here");
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @WithMethods("gradient")
        void body(SaliencyRun run) {}

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void alone(SaliencyRun run) {}
    }

    @Test
    void what_fails_after_a_scenario_is_seen_and_leaves_its_tests_as_they_ended() {
        Execution execution = Execution.of(FailsAfterScenario.class);
        assertEquals(SUCCESSFUL, execution.status("listed · gradient"));
        assertSame(
                AFTERWARDS,
                execution.results().containerEvents().failed().list().stream()
                        .map(event -> event.getRequiredPayload(TestExecutionResult.class)
                                .getThrowable()
                                .orElseThrow())
                        .findFirst()
                        .orElseThrow());
        assertSame(AFTERWARDS, execution.thrown("alone"));
    }

    static class FailsAfterScenario {
        @MethodUnderTest
        final FakeMethod method = new FakeMethod("fake");

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @WithMethods("gradient")
        void listed(SaliencyRun run) {}

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void alone(SaliencyRun run) {}

        @AfterScenario
        static void fails() {
            throw AFTERWARDS;
        }
    }
}
