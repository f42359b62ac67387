package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.platform.engine.TestExecutionResult.Status.FAILED;

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
}
