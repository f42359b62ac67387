package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.RealLauncher;
import dev.touchstone.engine.SaliencyTestEngine;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Tests in parallel on devices that no test here asks for a model. */
class ParallelTest {

    private static final AtomicInteger NOW = new AtomicInteger();
    private static final AtomicInteger MOST = new AtomicInteger();
    private static final Map<String, Thread> BODIES = new ConcurrentHashMap<>();
    private static final CyclicBarrier ALL_FOUR = new CyclicBarrier(4);

    private static Map<String, String> parallel(String... more) {
        Map<String, String> parameters = new HashMap<>(Map.of(
                "touchstone.execution.parallel.enabled", "true",
                "touchstone.execution.parallel.config.strategy", "fixed",
                "touchstone.execution.parallel.config.fixed.parallelism", "4"));
        for (int i = 0; i < more.length; i += 2) {
            parameters.put(more[i], more[i + 1]);
        }
        return parameters;
    }

    private static int mostAtOnce(Map<String, String> parameters) {
        MOST.set(0);
        Execution.of(Slow.class, parameters).results().testEvents().assertStatistics(stats -> stats.succeeded(5)
                .failed(0));
        return MOST.get();
    }

    @ParameterizedTest
    @CsvSource({"gpu,host", "gpu:1,jvm", "gpu:0,host"})
    void on_a_gpu_one_test_runs_at_a_time(String device, String scope) {
        assertEquals(1, mostAtOnce(parallel("touchstone.device", device, "touchstone.device.scope", scope)));
    }

    @Test
    void without_being_asked_to_no_test_overlaps_another() {
        assertEquals(1, mostAtOnce(Map.of("touchstone.device", "cpu")));
    }

    static class Slow {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        @WithMethods({"gradient", "oracle"})
        void one(SaliencyRun run) throws InterruptedException {
            takeTime();
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @WithMethods({"gradient", "oracle"})
        void two(SaliencyRun run) throws InterruptedException {
            takeTime();
        }

        @SaliencyScenario(TextBox.SIMPLE_NR)
        @WithMethods("gradient")
        void three(SaliencyRun run) throws InterruptedException {
            takeTime();
        }

        private static void takeTime() throws InterruptedException {
            MOST.accumulateAndGet(NOW.incrementAndGet(), Math::max);
            Thread.sleep(50);
            NOW.decrementAndGet();
        }
    }

    @ParameterizedTest
    @CsvSource({"cpu,host", "auto,jvm", "gpu,none"})
    void elsewhere_all_tests_overlap_those_of_one_scenario_too(String device, String scope) {
        Execution execution =
                Execution.of(Meeting.class, parallel("touchstone.device", device, "touchstone.device.scope", scope));
        execution.results().testEvents().assertStatistics(stats -> stats.succeeded(4)
                .failed(0));
    }

    /** Each waits for all of the others. */
    static class Meeting {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        @WithMethods({"gradient", "oracle"})
        void one(SaliencyRun run) throws Exception {
            ALL_FOUR.await(30, TimeUnit.SECONDS);
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @WithMethods({"gradient", "oracle"})
        void two(SaliencyRun run) throws Exception {
            ALL_FOUR.await(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void a_value_that_is_not_allowed_fails_each_class_with_the_text() {
        Execution execution =
                Execution.of(Slow.class, parallel("touchstone.execution.parallel.config.fixed.parallelism", "many"));
        execution.results().testEvents().assertStatistics(stats -> stats.started(0));
        TestExecutionResult ended = execution.results().containerEvents().failed().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "touchstone.execution.parallel.config.fixed.parallelism is 'many', but must be a whole number, at least 1,"
                        + " e.g. touchstone.execution.parallel.config.fixed.parallelism=4",
                ended.getThrowable().orElseThrow().getMessage());
    }

    @Test
    void a_body_runs_on_the_thread_that_tells_of_its_test_so_that_output_is_its_own() {
        Listening listening = new Listening();
        RealLauncher.of(new SaliencyTestEngine())
                .execute(
                        RealLauncher.request(
                                parallel("touchstone.device", "cpu", "junit.platform.output.capture.stdout", "true"),
                                selectClass(Speaking.class)),
                        listening);
        assertEquals(BODIES, listening.threads);
        assertTrue(new HashSet<>(BODIES.values()).size() > 1, "on one thread only");
        Map<String, String> expected = new TreeMap<>();
        for (String method : Set.of("gradient", "oracle", "random", "edge")) {
            expected.put(method, "I am %s.".formatted(method).repeat(20));
        }
        assertEquals(expected, listening.output);
    }

    @WithMethods({"gradient", "oracle", "random", "edge"})
    static class Speaking {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        void speaks(SaliencyRun run) throws Exception {
            BODIES.put(run.method(), Thread.currentThread());
            ALL_FOUR.await(30, TimeUnit.SECONDS);
            for (int i = 0; i < 20; i++) {
                System.out.print("I am " + run.method() + ".");
            }
            ALL_FOUR.await(30, TimeUnit.SECONDS);
        }
    }

    private static final class Listening implements TestExecutionListener {

        private final Map<String, Thread> threads = new ConcurrentHashMap<>();
        private final Map<String, String> output = new TreeMap<>();

        @Override
        public void executionStarted(TestIdentifier test) {
            if (test.isTest()) {
                threads.put(methodOf(test), Thread.currentThread());
            }
        }

        @Override
        public synchronized void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
            String text = entry.getKeyValuePairs().get("stdout");
            if (text != null) {
                output.put(methodOf(test), text);
            }
        }

        private static String methodOf(TestIdentifier test) {
            return test.getUniqueIdObject().getLastSegment().getValue();
        }
    }
}
