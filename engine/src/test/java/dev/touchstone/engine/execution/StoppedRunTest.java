package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.engine.Engine;
import dev.touchstone.MethodUnderTest;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.ScenarioUnderTest;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.fixture.FakeMethod;
import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.textbox.Reasoning;
import dev.touchstone.scenario.textbox.TextBox;
import dev.touchstone.scenario.textbox.TextBoxObject;
import dev.touchstone.scenario.textbox.TextBoxScenario;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real work that is stopped at its limit: no thread is left behind, however long the grace. */
@Timeout(120)
class StoppedRunTest {

    @TempDir
    Path directory;

    /** Loading it takes longer than the limits here. */
    @BeforeAll
    static void loadPyTorch() {
        Engine.getInstance();
    }

    private Throwable thrown(Class<?> fixture, String test) {
        Map<String, String> parameters = Map.of(
                "touchstone.timeout", "1500 ms",
                "touchstone.timeout.grace", "2 m",
                "touchstone.models.dir", directory.toString(),
                "touchstone.chunk", "8",
                "touchstone.device", "cpu");
        Throwable thrown = Execution.of(fixture, parameters).thrown(test);
        Duration taken = RecordingListener.RUNS.get(0).duration();
        assertTrue(taken.compareTo(Duration.ofSeconds(30)) < 0, "stopped only after " + taken);
        return assertInstanceOf(TimeLimitException.class, thrown);
    }

    private static String headline(Throwable thrown) {
        return thrown.getMessage().lines().findFirst().orElseThrow();
    }

    @Test
    void a_training_leaves_neither_an_entry_nor_a_lock() throws IOException {
        assertEquals(
                "the training of the model was over its time limit, and the test was stopped",
                headline(thrown(Training.class, "needs a model")));
        assertEquals(List.of("locks"), names(directory));
        Path lock = directory
                .resolve("locks")
                .resolve(names(directory.resolve("locks")).get(0));
        assertTrue(lock.getFileName().toString().startsWith("team.box1-seed0-"), lock.toString());
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            assertNotNull(channel.tryLock());
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    static class Training {
        @MethodUnderTest
        final FakeMethod method = new FakeMethod("fake");

        @ScenarioUnderTest("team/box1")
        static Scenario world = TextBoxScenario.of(
                "team/box1", Reasoning.when(TextBoxObject.BOX1).then(1).otherwise(0), Architecture.SIMPLE_CNN);

        @SaliencyScenario("team/box1")
        void needs_a_model(SaliencyRun run) {
            run.model();
        }
    }

    @Test
    void a_method_is_stopped_between_two_chunks() {
        String message = headline(thrown(Explaining.class, "explains for ever · smoothgrad"));
        assertTrue(message.endsWith(" was over its time limit, and the test was stopped"), message);
    }

    @WithMethods("smoothgrad")
    static class Explaining {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        void explains_for_ever(SaliencyRun run) {
            Bucket bucket = run.scenario().buckets().get(0);
            for (int count = 1; count < 100_000; count++) {
                run.explain(bucket, count);
            }
        }
    }
}
