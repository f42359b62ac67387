package dev.touchstone.engine.execution;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.Seeds;
import dev.touchstone.WithMethods;
import dev.touchstone.scenario.andor.Andor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.opentest4j.TestAbortedException;

class PreparationTest {

    @TempDir
    Path models;

    @Test
    void models_are_put_into_the_store_and_no_test_runs() throws Exception {
        Execution execution = Execution.of(
                Trained.class, Map.of("touchstone.models", "prepare", "touchstone.models.dir", models.toString()));

        assertEquals(TestExecutionResult.Status.ABORTED, execution.status("never runs · oracle"));
        assertThat(
                ((TestAbortedException) execution.thrown("never runs · oracle")).getMessage(),
                matchesPattern(
                        "touchstone.models=prepare runs no test: model transformer-64 of andor/single-gate/and, seed 0, is there after \\d+\\.\\d s;"
                                + " model transformer-64 of andor/single-gate/and, seed 1, is there after \\d+\\.\\d s"));
        assertEquals(List.of(), RecordingListener.RUNS);
        try (Stream<Path> kept = Files.walk(models)) {
            assertTrue(kept.anyMatch(file -> file.toString().endsWith(".safetensors")));
        }
    }

    @WithMethods("oracle")
    static class Trained {
        @SaliencyScenario(Andor.SINGLE_GATE_AND)
        @Seeds(count = 2)
        void never_runs(SaliencyRun run) {
            throw new AssertionError("it ran");
        }
    }
}
