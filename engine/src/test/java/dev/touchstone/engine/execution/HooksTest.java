package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.platform.engine.TestExecutionResult.Status.ABORTED;
import static org.junit.platform.engine.TestExecutionResult.Status.FAILED;
import static org.junit.platform.engine.TestExecutionResult.Status.SUCCESSFUL;

import dev.touchstone.AfterRun;
import dev.touchstone.AfterScenario;
import dev.touchstone.BeforeRun;
import dev.touchstone.BeforeScenario;
import dev.touchstone.MethodUnderTest;
import dev.touchstone.SaliencyNested;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.Seeds;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.fixture.FakeMethod;
import dev.touchstone.scenario.textbox.TextBox;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.opentest4j.TestAbortedException;

class HooksTest {

    private static final List<String> CALLS = new ArrayList<>();
    private static final AssertionError MISSED = new AssertionError("missed");
    private static final IllegalStateException BROKE = new IllegalStateException("broke");
    private static final IllegalStateException AFTERWARDS = new IllegalStateException("afterwards");

    @BeforeEach
    void forget() {
        CALLS.clear();
    }

    @Test
    void they_lie_around_the_scenario_and_around_each_of_its_runs() {
        Execution.of(Around.class);
        assertEquals(
                List.of(
                        "scenario {",
                        "run {",
                        "body gradient 0",
                        "} run",
                        "run {",
                        "body gradient 1",
                        "} run",
                        "run {",
                        "body edge 0",
                        "} run",
                        "run {",
                        "body edge 1",
                        "} run",
                        "} scenario"),
                CALLS);
    }

    @WithMethods({"gradient", "edge"})
    static class Around {
        private boolean begun;

        @BeforeScenario
        static void open() {
            CALLS.add("scenario {");
        }

        @AfterScenario
        static void close() {
            CALLS.add("} scenario");
        }

        @BeforeRun
        void begin() {
            begun = true;
            CALLS.add("run {");
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @Seeds(count = 2)
        void body(SaliencyRun run) {
            assertEquals(true, begun, "the instance is that of the call before");
            CALLS.add("body " + run.method() + " " + run.seed());
        }

        @AfterRun
        void end() {
            CALLS.add("} run");
        }
    }

    @Test
    void outer_classes_and_superclasses_come_first_and_last() {
        Execution.of(Outer.class);
        assertEquals(
                List.of(
                        "interface {",
                        "base {",
                        "outer a {",
                        "outer b {",
                        "inner {",
                        "body",
                        "} inner",
                        "} outer b",
                        "} outer a",
                        "} base",
                        "} interface"),
                CALLS);
    }

    interface Contract {
        @BeforeRun
        default void ofInterface() {
            CALLS.add("interface {");
        }

        @AfterRun
        default void endOfInterface() {
            CALLS.add("} interface");
        }
    }

    abstract static class Base implements Contract {
        @BeforeRun
        void ofBase() {
            CALLS.add("base {");
        }

        @AfterRun
        void endOfBase() {
            CALLS.add("} base");
        }
    }

    @BeforeRun
    @Retention(RetentionPolicy.RUNTIME)
    @interface Prepares {}

    static class Outer extends Base {
        @MethodUnderTest
        final FakeMethod method = new FakeMethod("fake");

        @BeforeRun
        void b() {
            CALLS.add("outer b {");
        }

        @Prepares
        void a() {
            CALLS.add("outer a {");
        }

        @AfterRun
        void endOfA() {
            CALLS.add("} outer a");
        }

        @AfterRun
        void endOfB() {
            CALLS.add("} outer b");
        }

        @SaliencyNested
        class Inner {
            @BeforeRun
            void ofInner() {
                CALLS.add("inner {");
                assertEquals("fake", method.id());
            }

            @SaliencyScenario(TextBox.SIMPLE_FR)
            void body(SaliencyRun run) {
                CALLS.add("body");
            }

            @AfterRun
            void endOfInner() {
                CALLS.add("} inner");
            }
        }
    }

    @Test
    void what_fails_before_a_run_stands_for_it_and_what_comes_after_is_called() {
        Execution execution = Execution.of(FailsBefore.class);
        assertEquals(FAILED, execution.status("body"));
        assertSame(BROKE, execution.thrown("body"));
        assertEquals(List.of("after"), CALLS);
    }

    static class FailsBefore {
        @MethodUnderTest
        final FakeMethod method = new FakeMethod("fake");

        @BeforeRun
        void fails() {
            throw BROKE;
        }

        @BeforeRun
        void isNotReached() {
            CALLS.add("not reached");
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void body(SaliencyRun run) {
            CALLS.add("body");
        }

        @AfterRun
        void after() {
            CALLS.add("after");
        }
    }

    @Test
    void what_fails_after_a_run_does_not_hide_what_the_body_threw_and_breaks_one_that_passed() {
        Execution execution = Execution.of(FailsAfter.class);
        assertSame(MISSED, execution.thrown("misses"));
        assertEquals(List.of(AFTERWARDS), List.of(MISSED.getSuppressed()));
        assertSame(AFTERWARDS, execution.thrown("passes"));
        assertEquals(List.of("another after", "another after"), CALLS);
    }

    static class FailsAfter {
        @MethodUnderTest
        final FakeMethod method = new FakeMethod("fake");

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void misses(SaliencyRun run) {
            throw MISSED;
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void passes(SaliencyRun run) {}

        @AfterRun
        void fails() {
            throw AFTERWARDS;
        }

        @AfterRun
        void anotherThatIsCalled() {
            CALLS.add("another after");
        }
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
