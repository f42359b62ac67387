package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.MethodUnderTest;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.Seeds;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.config.EngineConfiguration;
import dev.touchstone.engine.config.MapParameters;
import dev.touchstone.engine.fixture.FakeMethod;
import dev.touchstone.scenario.textbox.TextBox;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartLineTest {

    @Test
    void it_says_what_decides_the_results() {
        assertEquals(
                "Touchstone 1.2.3 · device cpu, 2 threads · seed 7 · models ~/cache · 12 runs of 8 tests",
                line(
                        Map.of(
                                "touchstone.seed",
                                "7",
                                "touchstone.models.dir",
                                Path.of(System.getProperty("user.home"), "cache")
                                        .toString()),
                        new Workload(8, 12)));
        assertEquals(
                "Touchstone 1.2.3 · device cpu, 2 threads · seed 1 · models /elsewhere · 1 run of 1 test",
                line(Map.of("touchstone.models.dir", "/elsewhere"), new Workload(1, 1)));
    }

    @Test
    void a_directory_beside_the_home_directory_is_not_in_it() {
        String beside = System.getProperty("user.home") + "-of-another";
        assertEquals(
                "Touchstone 1.2.3 · device cpu, 2 threads · seed 1 · models " + beside + " · 1 run of 1 test",
                line(Map.of("touchstone.models.dir", beside), new Workload(1, 1)));
    }

    private static String line(Map<String, String> parameters, Workload work) {
        return StartLine.of("1.2.3", configuration(parameters), work, name -> "cpu, 2 threads")
                .toString();
    }

    @Test
    void a_device_that_cannot_be_had_is_said_and_stops_nothing() {
        Map<String, String> asked = Map.of("touchstone.device", "gpu:3", "touchstone.models.dir", "/m");
        assertEquals(
                "Touchstone 1.2.3 · device gpu:3 (not available) · seed 1 · models /m · 1 run of 1 test",
                StartLine.of("1.2.3", configuration(asked), new Workload(1, 1), name -> {
                            throw new IllegalStateException("PyTorch sees 0 GPUs here");
                        })
                        .toString());
    }

    private static EngineConfiguration configuration(Map<String, String> parameters) {
        return EngineConfiguration.from(new MapParameters(parameters));
    }

    @Test
    void an_execution_logs_it_once_with_its_tests_and_runs() {
        List<String> lines = LoggedLines.by(() -> Execution.of(Several.class, Map.of("touchstone.device", "cpu")));
        assertEquals(1, lines.size(), lines::toString);
        assertTrue(
                lines.get(0)
                        .matches(
                                "Touchstone development · device cpu, \\d+ threads? · seed 1 · models \\S+ · 7 runs of 4 tests"),
                lines.get(0));
    }

    static class Several {
        @MethodUnderTest
        final FakeMethod method = new FakeMethod("fake");

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void once(SaliencyRun run) {}

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @Seeds(count = 3)
        @WithMethods({"gradient", "edge"})
        void three_times_with_each(SaliencyRun run) {}

        @SaliencyScenario("textbox/of-nobody")
        void never(SaliencyRun run) {}
    }
}
