package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.TestExecutionResult.Status.SUCCESSFUL;

import ai.djl.engine.Engine;
import dev.touchstone.MethodUnderTest;
import dev.touchstone.SaliencyNested;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.TimeLimit;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.fixture.FakeMethod;
import dev.touchstone.model.layer.GradientLane;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.opentest4j.TestAbortedException;

@Timeout(120)
class AbandonedRunTest {

    private static final Map<String, String> SHORT =
            Map.of("touchstone.timeout", "200 ms", "touchstone.timeout.grace", "100 ms");

    private static CountDownLatch released;

    /** Loading it takes longer than the limits here. */
    @BeforeAll
    static void loadPyTorch() {
        Engine.getInstance();
    }

    @BeforeEach
    void hold() {
        released = new CountDownLatch(1);
    }

    @AfterEach
    void release() throws InterruptedException {
        released.countDown();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith(AbandonedThread.PREFIX)) {
                thread.join();
            }
        }
    }

    /** As native code, which no interrupt reaches. */
    private static void hang() {
        while (released.getCount() > 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void a_test_that_does_not_stop_is_left_behind_and_the_others_go_on() {
        Execution execution = Execution.of(Hanging.class, SHORT);
        Throwable thrown = assertInstanceOf(TimeLimitException.class, execution.thrown("hangs · oracle"));
        List<String> lines = thrown.getMessage().lines().toList();
        assertEquals(
                "the body of AbandonedRunTest$Hanging.hangs hangs: over its time limit the test was told to stop, and had not within"
                        + " 100 ms",
                lines.get(0));
        assertEquals("  scenario  textbox/simple-fr · seed 0 · AbandonedRunTest$Hanging.hangs", lines.get(1));
        assertEquals("  limit     200 ms, set by touchstone.timeout", lines.get(2));
        assertEquals(
                "  so        its thread is abandoned, and nothing that it uses is used again; the other tests go on",
                lines.get(lines.size() - 1));
        assertTrue(
                List.of(thrown.getStackTrace()).stream()
                        .anyMatch(frame -> frame.getMethodName().equals("hang")),
                thrown.getMessage());
        assertEquals(SUCCESSFUL, execution.status("later · oracle"));
        assertEquals(Map.of(), execution.skipped());
    }

    @WithMethods("oracle")
    static class Hanging {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        void hangs(SaliencyRun run) {
            hang();
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void later(SaliencyRun run) {}
    }

    @Test
    void if_it_holds_the_gradient_lane_the_rest_is_skipped_with_the_culprit_and_reports_are_finished() {
        Execution execution = Execution.of(HoldingTheLane.class, SHORT);
        assertTrue(
                execution
                        .thrown("a hangs")
                        .getMessage()
                        .endsWith("it holds the gradient lane, so no more tests run in this JVM"),
                execution.thrown("a hangs").getMessage());
        assertEquals(Set.of("b later", "Nested"), execution.skipped().keySet());
        String reason = execution.skipped().get("b later");
        assertTrue(
                reason.matches(
                        "not run, because the body of AbandonedRunTest\\$HoldingTheLane.a_hangs hangs in .*AbandonedRunTest.*,"
                                + " on textbox/simple-fr · seed 0 · AbandonedRunTest\\$HoldingTheLane.a_hangs,"
                                + " and holds the gradient lane; this JVM is given up"),
                reason);
        assertEquals(List.of("started target/touchstone", "run a_hangs", "finished"), RecordingListener.CALLS);
    }

    static class HoldingTheLane {
        @MethodUnderTest
        final FakeMethod method = new FakeMethod("fake");

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void a_hangs(SaliencyRun run) {
            GradientLane.run(collector -> hang());
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void b_later(SaliencyRun run) {}

        @SaliencyNested
        class Nested {
            @SaliencyScenario(TextBox.SIMPLE_FR)
            void much_later(SaliencyRun run) {}
        }
    }

    @Test
    void in_parallel_the_tests_in_progress_are_stopped_and_the_execution_ends() {
        Execution execution = Execution.of(
                SideBySide.class,
                Map.of(
                        "touchstone.execution.parallel.enabled", "true",
                        "touchstone.execution.parallel.config.strategy", "fixed",
                        "touchstone.execution.parallel.config.fixed.parallelism", "2",
                        "touchstone.device", "cpu",
                        "touchstone.timeout.grace", "100 ms"));
        assertInstanceOf(TimeLimitException.class, execution.thrown("hangs"));
        TestAbortedException stopped = assertInstanceOf(TestAbortedException.class, execution.thrown("sleeps"));
        assertTrue(
                stopped.getMessage()
                        .startsWith("not finished, because the body of AbandonedRunTest$SideBySide.hangs hangs in"),
                stopped.getMessage());
    }

    static class SideBySide {
        private static final CyclicBarrier BOTH = new CyclicBarrier(2);

        @MethodUnderTest
        final FakeMethod method = new FakeMethod("fake");

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @TimeLimit("1 s")
        void hangs(SaliencyRun run) throws Exception {
            BOTH.await();
            GradientLane.run(collector -> hang());
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void sleeps(SaliencyRun run) throws Exception {
            BOTH.await();
            Thread.sleep(TimeUnit.MINUTES.toMillis(2));
        }
    }

    @Test
    void a_later_execution_in_the_same_jvm_gives_up_at_once() {
        Execution.of(HoldingTheLane.class, SHORT);
        Execution execution = Execution.of(Hanging.class);
        assertEquals(
                Map.of(
                        "Hanging",
                        "not run, because a test of an earlier execution hangs, on"
                                + " textbox/simple-fr · seed 0 · AbandonedRunTest$HoldingTheLane.a_hangs,"
                                + " and holds the gradient lane; this JVM is given up"),
                execution.skipped());
    }
}
