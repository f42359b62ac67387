package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.TestExecutionResult.Status.SUCCESSFUL;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.MethodUnderTest;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.engine.fixture.Vandal;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.scenario.textbox.TextBox;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EventType;

@EnabledOnOs(value = OS.LINUX, disabledReason = "resident memory is read from /proc")
class LeakingMethodTest {

    private static final int CALLS = 16;
    private static final List<NDManager> LEAKED = new ArrayList<>();

    @TempDir
    Path models;

    @Test
    void a_method_that_leaks_native_memory_is_named_in_the_report_and_fails_nothing() {
        try {
            Execution execution = Execution.of(
                    Leaks.class,
                    Map.of(
                            "touchstone.models.dir",
                            models.toString(),
                            "touchstone.device",
                            "cpu",
                            "touchstone.chunk",
                            "1"));
            assertEquals(SUCCESSFUL, execution.status("scenario"));
            List<String> warnings = execution.results().testEvents().list().stream()
                    .filter(event -> event.getType() == EventType.REPORTING_ENTRY_PUBLISHED)
                    .map(event -> event.getRequiredPayload(ReportEntry.class).getKeyValuePairs())
                    .filter(pairs -> pairs.containsKey("touchstone.warning"))
                    .map(pairs -> pairs.get("touchstone.warning"))
                    .toList();
            assertEquals(1, warnings.size());
            assertTrue(
                    warnings.get(0)
                            .matches(
                                    "the saliency method 'vandal' leaks native memory, about \\d+ MB with each of \\d+ calls: most "
                                            + "likely it makes arrays with a manager of its own that it does not close; make them with "
                                            + "inputs.getManager\\(\\), or close the manager"),
                    warnings.get(0));
        } finally {
            LEAKED.forEach(NDManager::close);
            LEAKED.clear();
        }
    }

    static final class Leaks {

        /** Enough to be beyond doubt: more than what Java may not have touched yet. */
        private final long floats = (doubtful() + (400L << 20)) / CALLS / Float.BYTES;

        @MethodUnderTest
        SaliencyMethod method() {
            return new Vandal((model, inputs, targets) -> {
                NDManager own = NDManager.newBaseManager();
                LEAKED.add(own);
                own.ones(new Shape(floats));
                return inputs.onesLike();
            });
        }

        private static long doubtful() {
            MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
            MemoryUsage other = ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage();
            return heap.getCommitted() - heap.getUsed() + other.getCommitted() - other.getUsed();
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void scenario(SaliencyRun run) {
            run.explain(run.scenario().buckets().get(0), CALLS + 1);
        }
    }
}
