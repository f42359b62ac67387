package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.MethodUnderTest;
import dev.touchstone.SaliencyNested;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.ScenarioUnderTest;
import dev.touchstone.Seeds;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.fixture.FakeMethod;
import dev.touchstone.engine.fixture.InheritedScenariosFixture;
import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.textbox.Reasoning;
import dev.touchstone.scenario.textbox.TextBox;
import dev.touchstone.scenario.textbox.TextBoxObject;
import dev.touchstone.scenario.textbox.TextBoxScenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.reporting.FileEntry;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EventType;

class LifeCycleTest {

    private static final List<Object> SEEN = new ArrayList<>();

    @Test
    void every_run_has_its_own_instances() {
        SEEN.clear();
        Execution.of(Instances.class);
        assertEquals(5, SEEN.size());
        assertEquals(5, SEEN.stream().map(System::identityHashCode).distinct().count());
    }

    @WithMethods({"gradient", "edge"})
    static class Instances {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        void listed(SaliencyRun run) {
            SEEN.add(this);
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @WithMethods("oracle")
        @Seeds(count = 3)
        void seeded(SaliencyRun run) {
            SEEN.add(this);
        }
    }

    @Test
    void a_nested_class_uses_the_method_of_the_instance_around_it() {
        Execution execution = Execution.of(Outer.class);
        execution.results().testEvents().assertStatistics(stats -> stats.succeeded(2)
                .failed(0));
        assertEquals(
                List.of("outer", "outer"),
                RecordingListener.RUNS.stream().map(RunRecord::method).toList());
        assertEquals(
                "mvn test -Dtest='LifeCycleTest$Outer$Inner#scenario' -Dtouchstone.seed=1",
                RecordingListener.RUNS.get(1).repeatCommand());
    }

    static class Outer {
        @MethodUnderTest
        final FakeMethod method = new FakeMethod("outer");

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void scenario(SaliencyRun run) {
            assertEquals("outer", run.method());
        }

        @SaliencyNested
        class Inner {
            @SaliencyScenario(TextBox.SIMPLE_FR)
            void scenario(SaliencyRun run) {
                assertEquals(method.id(), run.method());
            }
        }
    }

    @Test
    void inherited_scenarios_run_on_the_subclass_nested_ones_too() {
        Execution execution = Execution.of(InheritedScenariosFixture.class);
        execution.results().testEvents().assertStatistics(stats -> stats.succeeded(3)
                .failed(0));
        assertEquals(
                List.of("of-subclass", "of-subclass", "of-subclass"),
                RecordingListener.RUNS.stream().map(RunRecord::method).toList());
    }

    @Test
    void a_scenario_of_ones_own_comes_from_the_class_or_one_around_it() {
        Execution execution = Execution.of(Own.class);
        execution.results().testEvents().assertStatistics(stats -> stats.succeeded(1)
                .failed(1));
        assertEquals(
                "Own.misnamed, the @ScenarioUnderTest(\"team/other\"), holds the scenario 'team/box1'; make the ids equal",
                execution.thrown("otherwise").getMessage());
    }

    static class Own {
        @MethodUnderTest
        final FakeMethod method = new FakeMethod("fake");

        @ScenarioUnderTest("team/other")
        static Scenario misnamed = box1();

        @ScenarioUnderTest("team/box1")
        static Scenario box1() {
            return TextBoxScenario.of(
                    "team/box1", Reasoning.when(TextBoxObject.BOX1).then(1).otherwise(0), Architecture.SIMPLE_CNN);
        }

        @SaliencyScenario("team/other")
        void otherwise(SaliencyRun run) {}

        @SaliencyNested
        class Nested {
            @SaliencyScenario("team/box1")
            void scenario(SaliencyRun run) {
                assertEquals("team/box1", run.scenario().id().value());
            }
        }
    }

    @Test
    void a_run_knows_what_it_is() {
        Execution execution = Execution.of(
                Knowing.class,
                Map.of(
                        "touchstone.seed", "7",
                        "touchstone.output.dir", "target/elsewhere",
                        "touchstone.samples.first", "10"));
        execution.results().testEvents().assertStatistics(stats -> stats.succeeded(1));
        RunRecord run = RecordingListener.RUNS.get(1);
        assertEquals(1, run.seed());
        assertEquals(7, run.baseSeed());
        assertEquals("knows · oracle", run.displayName());
        assertTrue(run.uniqueId().endsWith("[test-template-invocation:oracle]"), run.uniqueId());
        assertEquals(
                Path.of("target/elsewhere/dev.touchstone.engine.execution.LifeCycleTest.Knowing/knows/oracle/seed-1"),
                run.directory());
        assertTrue(run.model().isEmpty());
        assertEquals(
                List.of("started target/elsewhere", "run knows", "run knows", "finished"), RecordingListener.CALLS);
    }

    @Test
    void its_parameters_and_files_are_published_before_it_is_finished() {
        Execution execution = Execution.of(Knowing.class);
        List<Map<String, String>> parameters = execution.results().testEvents().reportingEntryPublished().stream()
                .map(event -> event.getRequiredPayload(ReportEntry.class).getKeyValuePairs())
                .toList();
        assertEquals(
                List.of(
                        Map.of("allure.parameter", "scenario", "value", "textbox/simple-fr"),
                        Map.of("allure.parameter", "seed", "value", "0 to 1", "excluded", "true"),
                        Map.of("allure.parameter", "method", "value", "oracle"),
                        Map.of("touchstone.outcome", "passed", "touchstone.seed", "0", "touchstone.base-seed", "1"),
                        Map.of("touchstone.outcome", "passed", "touchstone.seed", "1", "touchstone.base-seed", "1")),
                parameters);
        var types = execution.results().testEvents().stream()
                .map(event -> event.getType())
                .toList();
        assertEquals(EventType.FINISHED, types.get(types.size() - 1));
        List<FileEntry> files = execution.results().testEvents().fileEntryPublished().stream()
                .map(event -> event.getRequiredPayload(FileEntry.class))
                .toList();
        assertEquals(2, files.size());
        assertTrue(files.get(0).getPath().isAbsolute());
        assertTrue(files.get(0)
                .getPath()
                .endsWith("Knowing/knows/oracle/seed-0/run.txt"
                        .replace("Knowing", "dev.touchstone.engine.execution.LifeCycleTest.Knowing")));
    }

    static class Knowing {
        @SaliencyScenario(TextBox.SIMPLE_FR)
        @WithMethods("oracle")
        @Seeds(count = 2)
        void knows(SaliencyRun run) {
            assertEquals("oracle", run.method());
            assertEquals(800, run.sampling().cap());
            assertTrue(run.picture("bucket-09-worst")
                    .orElseThrow()
                    .endsWith("seed-" + run.seed() + "/bucket-09-worst.png"));
            assertTrue(run.repeatCommand()
                    .matches("mvn test -Dtest='LifeCycleTest\\$Knowing#knows'"
                            + " \"-Dtouchstone.select=\\(oracle\\)\" -Dtouchstone.seed=\\d"));
        }
    }
}
