package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.SaliencyNested;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.WithMethods;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.textbox.TextBox;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.EventType;
import org.opentest4j.TestAbortedException;

/** In which order nodes are told of, whatever happens in them. */
class NodeOrderTest {

    private static final List<String> MADE = new ArrayList<>();
    private static final List<Scenario> SCENARIOS = new ArrayList<>();

    @WithMethods({"gradient", "edge"})
    static class Everything {

        Everything() {
            MADE.add("instance");
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void aborts(SaliencyRun run) {
            throw new TestAbortedException("undecided");
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void breaks(SaliencyRun run) {
            throw new IllegalStateException("broke");
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void passes(SaliencyRun run) {
            SCENARIOS.add(run.scenario());
        }

        @SaliencyNested
        @Disabled("for a reason")
        class Off {

            Off() {
                MADE.add("instance that is off");
            }

            @SaliencyScenario(TextBox.SIMPLE_FR)
            void scenario(SaliencyRun run) {}
        }
    }

    @Test
    void every_node_that_starts_is_finished_after_all_that_lies_in_it() {
        Deque<TestDescriptor> open = new ArrayDeque<>();
        int finished = 0;
        for (Event event : Execution.of(Everything.class).results().allEvents().list()) {
            TestDescriptor node = event.getTestDescriptor();
            if (event.getType() == EventType.STARTED) {
                assertEquals(node.getParent().orElse(null), open.peek());
                open.push(node);
            } else if (event.getType() == EventType.FINISHED) {
                assertEquals(node, open.pop());
                finished++;
            }
        }
        assertTrue(open.isEmpty());
        assertEquals(1 + 1 + 3 * 3, finished);
    }

    @Test
    void a_container_that_cannot_run_is_skipped_and_none_is_aborted() {
        Execution execution = Execution.of(Everything.class);
        assertEquals("for a reason", execution.skipped().get("Off"));
        assertEquals(
                List.of(Status.SUCCESSFUL),
                execution.results().containerEvents().finished().stream()
                        .map(event -> event.getRequiredPayload(TestExecutionResult.class)
                                .getStatus())
                        .distinct()
                        .toList());
        execution.results().testEvents().assertStatistics(stats -> stats.aborted(2)
                .failed(2)
                .succeeded(2));
    }

    @Test
    void nothing_is_made_for_what_is_skipped() {
        MADE.clear();
        Execution.of(Everything.class);
        assertEquals(List.of("instance"), MADE.stream().distinct().toList());
        assertEquals(6, MADE.size());
    }

    @Test
    void reporters_hear_the_end_after_all_runs_even_if_these_broke() {
        Execution.of(Everything.class);
        assertEquals("finished", RecordingListener.CALLS.get(RecordingListener.CALLS.size() - 1));
        assertEquals(1 + 6 + 1, RecordingListener.CALLS.size());
    }

    @Test
    void the_standard_scenarios_are_made_once_for_all_runs() {
        SCENARIOS.clear();
        Execution.of(Everything.class);
        assertEquals(2, SCENARIOS.size());
        assertSame(SCENARIOS.get(0), SCENARIOS.get(1));
    }

    @Test
    void the_context_of_an_execution_never_changes() {
        assertEquals(
                List.of(),
                Arrays.stream(TouchstoneContext.class.getDeclaredFields())
                        .filter(field -> !field.isSynthetic() && !Modifier.isFinal(field.getModifiers()))
                        .toList());
    }
}
