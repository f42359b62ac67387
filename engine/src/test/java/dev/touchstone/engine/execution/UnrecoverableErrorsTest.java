package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.RealLauncher;
import dev.touchstone.engine.RealLauncher.Heard;
import dev.touchstone.engine.SaliencyTestEngine;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;

/** Errors of the machine, which say nothing about a saliency method. */
class UnrecoverableErrorsTest {

    private static final OutOfMemoryError FULL = new OutOfMemoryError("on purpose");

    @WithMethods("gradient")
    static class Full {

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void scenario(SaliencyRun run) {
            throw FULL;
        }
    }

    @Test
    void a_full_memory_ends_the_execution_and_is_no_failed_test() {
        Launcher launcher = RealLauncher.of(new SaliencyTestEngine());
        LauncherDiscoveryRequest request = RealLauncher.request(Map.of(), selectClass(Full.class));
        Heard heard = new Heard();
        assertSame(FULL, assertThrows(OutOfMemoryError.class, () -> launcher.execute(request, heard)));
        assertEquals(List.of(), heard.tests());
    }

    @WithMethods("gradient")
    static class Endless {

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void scenario(SaliencyRun run) {
            scenario(run);
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void still_runs(SaliencyRun run) {}
    }

    @Test
    void endless_recursion_is_a_broken_run_and_the_others_go_on() {
        Execution execution = Execution.of(Endless.class);
        assertInstanceOf(StackOverflowError.class, execution.thrown("scenario · gradient"));
        assertEquals(
                List.of(RunOutcome.BROKEN, RunOutcome.PASSED),
                RecordingListener.RUNS.stream().map(run -> run.outcome()).toList());
    }
}
