package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.TestExecutionResult.Status.SUCCESSFUL;

import ai.djl.ndarray.NDArray;
import dev.touchstone.MethodUnderTest;
import dev.touchstone.SaliencyNested;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.Seeds;
import dev.touchstone.TimeLimit;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.fixture.FakeMethod;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.textbox.TextBox;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TimeLimitTest {

    private static final List<Object> SEEN = new ArrayList<>();

    @BeforeEach
    void forget() {
        SEEN.clear();
    }

    @Test
    void a_test_that_is_over_its_limit_is_told_to_stop_and_is_broken() {
        Execution execution = Execution.of(Sleeping.class, Map.of("touchstone.timeout", "200 ms"));
        Throwable thrown = assertInstanceOf(TimeLimitException.class, execution.thrown("sleeps"));
        assertEquals(
                """
                the body of TimeLimitTest$Sleeping.sleeps was over its time limit, and the test was stopped
                  scenario  textbox/simple-fr · seed 0 · TimeLimitTest$Sleeping.sleeps
                  limit     200 ms, set by touchstone.timeout
                  was at    java.lang.Thread.sleep(native)\
                """,
                thrown.getMessage()
                        .lines()
                        .limit(4)
                        .map(String::stripTrailing)
                        .reduce((a, b) -> a + "\n" + b)
                        .get());
        assertTrue(
                thrown.getMessage().contains("TimeLimitTest$Sleeping.sleeps(TimeLimitTest.java:"), thrown.getMessage());
        assertTrue(
                thrown.getMessage()
                        .endsWith(
                                "  so        make it faster, ask for fewer samples or seeds, or raise touchstone.timeout"),
                thrown.getMessage());
        assertEquals("sleep", thrown.getStackTrace()[0].getMethodName());
        assertInstanceOf(InterruptedException.class, thrown.getSuppressed()[0]);
        assertEquals(
                List.of(RunOutcome.BROKEN, RunOutcome.PASSED),
                RecordingListener.RUNS.stream().map(RunRecord::outcome).toList());
    }

    static class Sleeping {
        @MethodUnderTest
        final FakeMethod method = new FakeMethod("fake");

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void sleeps(SaliencyRun run) throws InterruptedException {
            Thread.sleep(TimeUnit.MINUTES.toMillis(1));
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void then_goes_on(SaliencyRun run) {
            assertFalse(Thread.currentThread().isInterrupted());
        }
    }

    @Test
    void the_method_is_named_if_it_is_what_takes_long() {
        Execution execution = Execution.of(SlowMethod.class, Map.of("touchstone.timeout", "200 ms"));
        assertEquals(
                "the saliency method 'slow' was over its time limit, and the test was stopped",
                execution.thrown("asks").getMessage().lines().findFirst().orElseThrow());
    }

    static class SlowMethod {
        @MethodUnderTest
        final Slow method = new Slow();

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void asks(SaliencyRun run) throws InterruptedException {
            method.takeLong();
        }
    }

    private static final class Slow implements SaliencyMethod {
        @Override
        public String id() {
            return "slow";
        }

        void takeLong() throws InterruptedException {
            Thread.sleep(TimeUnit.MINUTES.toMillis(1));
        }

        @Override
        public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void a_test_that_passes_too_late_is_over_its_limit_all_the_same() {
        Execution execution = Execution.of(Stubborn.class, Map.of("touchstone.timeout", "100 ms"));
        assertInstanceOf(TimeLimitException.class, execution.thrown("sleeps on · oracle"));
    }

    @WithMethods("oracle")
    static class Stubborn {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        void sleeps_on(SaliencyRun run) {
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(300);
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void without_a_limit_a_test_runs_on_the_thread_that_reports_it() {
        Execution.of(Threads.class);
        assertSame(Thread.currentThread(), SEEN.get(0));
    }

    @Test
    void with_a_limit_it_has_a_daemon_of_its_own_with_the_same_class_loader() {
        ClassLoader mine = new ClassLoader(getClass().getClassLoader()) {};
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(mine);
        try {
            Execution.of(Threads.class, Map.of("touchstone.timeout", "1 m"));
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
        Thread worker = (Thread) SEEN.get(0);
        assertNotSame(Thread.currentThread(), worker);
        assertTrue(worker.isDaemon());
        assertEquals("touchstone: textbox/simple-fr · seed 0 · TimeLimitTest$Threads.scenario", worker.getName());
        assertSame(mine, SEEN.get(1));
    }

    @WithMethods("oracle")
    static class Threads {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        void scenario(SaliencyRun run) {
            SEEN.add(Thread.currentThread());
            SEEN.add(Thread.currentThread().getContextClassLoader());
        }
    }

    @Test
    void a_limit_is_for_all_seeds_of_a_test_together() {
        Execution execution = Execution.of(ManySeeds.class);
        assertInstanceOf(TimeLimitException.class, execution.thrown("takes long · oracle"));
        int runs = RecordingListener.RUNS.size();
        assertTrue(runs > 1 && runs < 20, runs + " runs");
        assertEquals(RunOutcome.BROKEN, RecordingListener.RUNS.get(runs - 1).outcome());
    }

    @WithMethods("oracle")
    static class ManySeeds {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        @Seeds(count = 100)
        @TimeLimit("500 ms")
        void takes_long(SaliencyRun run) throws InterruptedException {
            Thread.sleep(100);
        }
    }

    @Test
    void the_nearest_annotation_counts_and_goes_before_the_key() {
        Execution execution = Execution.of(Annotated.class, Map.of("touchstone.timeout", "100 ms"));
        assertEquals(SUCCESSFUL, execution.status("of method"));
        assertEquals(SUCCESSFUL, execution.status("of class around it"));
        assertTrue(
                execution.thrown("of annotation").getMessage().contains("  limit     120 ms, set by @TimeLimit"),
                execution.thrown("of annotation").getMessage());
    }

    @Retention(RetentionPolicy.RUNTIME)
    @TimeLimit("120 ms")
    @interface Quick {}

    @TimeLimit("1 m")
    static class Annotated {
        @MethodUnderTest
        final FakeMethod method = new FakeMethod("fake");

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @Quick
        void of_annotation(SaliencyRun run) throws InterruptedException {
            Thread.sleep(TimeUnit.MINUTES.toMillis(1));
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @TimeLimit("2 m")
        void of_method(SaliencyRun run) throws InterruptedException {
            Thread.sleep(200);
        }

        @SaliencyNested
        class Nested {
            @SaliencyScenario(TextBox.SIMPLE_FR)
            void of_class_around_it(SaliencyRun run) throws InterruptedException {
                Thread.sleep(200);
            }
        }
    }

    @Test
    void a_limit_that_is_no_duration_is_a_fault_of_the_scenario() {
        assertEquals(
                "TimeLimitTest$Faulty.scenario cannot run: @TimeLimit is 'soon'; it must be a duration such as 500 ms, 90 s,"
                        + " 10 m or 2 h",
                Execution.of(Faulty.class).thrown("scenario").getMessage().replaceAll("\\s*\\n\\s*- ", " "));
    }

    @WithMethods("oracle")
    static class Faulty {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        @TimeLimit("soon")
        void scenario(SaliencyRun run) {}
    }
}
