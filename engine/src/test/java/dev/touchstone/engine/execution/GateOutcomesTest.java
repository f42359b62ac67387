package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.TestExecutionResult.Status.ABORTED;
import static org.junit.platform.engine.TestExecutionResult.Status.FAILED;
import static org.junit.platform.engine.TestExecutionResult.Status.SUCCESSFUL;

import dev.touchstone.MethodUnderTest;
import dev.touchstone.SaliencyGate;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.ScenarioUnderTest;
import dev.touchstone.WithMethods;
import dev.touchstone.assertion.Bound;
import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.engine.MethodsAsServices;
import dev.touchstone.engine.fixture.FakeMethod;
import dev.touchstone.engine.fixture.ServiceMethod;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.listener.RunRecord;
import dev.touchstone.method.UnsupportedInputException;
import dev.touchstone.method.UnsupportedLayerException;
import dev.touchstone.model.ModelNotVerifiedException;
import dev.touchstone.model.layer.NoLayersException;
import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.ModelRecipe;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.andor.AndorScenario;
import dev.touchstone.scenario.andor.Formula;
import dev.touchstone.scenario.andor.LogicWorld;
import dev.touchstone.scenario.andor.Symbols;
import dev.touchstone.scenario.textbox.TextBox;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** How the tests of a gate end, and where what they made is found. */
class GateOutcomesTest {

    private static final TestAbortedException UNDECIDED = new TestAbortedException("too near the bound");

    @TempDir
    Path directory;

    @Test
    void what_stays_undecided_fails_unless_it_is_said_to_abort() {
        AssertionError failed =
                assertInstanceOf(AssertionError.class, Execution.of(Gate.class).thrown("decides nothing · gradient"));
        assertEquals("too near the bound", failed.getMessage());
        assertSame(UNDECIDED, failed.getCause());
        Execution aborting = Execution.of(Gate.class, Map.of("touchstone.undecided", "abort"));
        assertEquals(ABORTED, aborting.status("decides nothing · gradient"));
        assertEquals(ABORTED, Execution.of(Alone.class).status("decides nothing"));
    }

    @Test
    void a_method_that_refuses_network_or_inputs_is_skipped_with_what_it_says() {
        Execution execution = Execution.of(Gate.class);
        for (String refusal : List.of("cannot read layers", "has no layers", "is for images")) {
            assertEquals(ABORTED, execution.status(refusal + " · gradient"), refusal);
        }
        assertEquals(
                "symbols are no images",
                execution.thrown("is for images · gradient").getMessage());
        assertInstanceOf(
                UnsupportedInputException.class,
                execution.thrown("is for images · gradient").getCause());
        assertEquals(FAILED, Execution.of(Alone.class).status("is for images"));
    }

    @Test
    void what_else_breaks_is_an_error_in_a_gate_too() {
        Execution execution = Execution.of(Gate.class);
        assertInstanceOf(IllegalArgumentException.class, execution.thrown("breaks · gradient"));
        assertEquals(SUCCESSFUL, execution.status("passes · gradient"));
    }

    @WithMethods("gradient")
    static class Gate {
        @SaliencyGate(suites = Bodies.class)
        void release_gate() {}
    }

    static class Alone implements Bodies {
        @MethodUnderTest
        final FakeMethod method = new FakeMethod("fake");
    }

    public interface Bodies {

        @SaliencyScenario(TextBox.SIMPLE_FR)
        default void passes(SaliencyRun run) {}

        @SaliencyScenario(TextBox.SIMPLE_FR)
        default void breaks(SaliencyRun run) {
            throw new IllegalArgumentException("broke");
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        default void decides_nothing(SaliencyRun run) {
            run.record(new Evidence(
                    "assertPrimaryFocus",
                    "PAFL-tight",
                    "abs-of-channel-sum",
                    Bound.above(0.5),
                    Verdict.UNDECIDED,
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    "too near the bound"));
            throw UNDECIDED;
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        default void cannot_read_layers(SaliencyRun run) {
            throw UnsupportedLayerException.unread("gradient", "none of them is attention");
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        default void has_no_layers(SaliencyRun run) {
            throw new NoLayersException("a block is not known");
        }

        @SaliencyScenario(TextBox.SIMPLE_FR)
        default void is_for_images(SaliencyRun run) {
            throw new UnsupportedInputException("symbols are no images");
        }
    }

    @Test
    void a_model_that_did_not_learn_its_rule_is_an_error_in_a_gate_and_aborts_elsewhere() {
        Map<String, String> parameters = Map.of("touchstone.models.dir", directory.toString());
        assertInstanceOf(
                ModelNotVerifiedException.class,
                Execution.of(Untrained.class, parameters).thrown("asks for the model · gradient"));
        assertEquals(RunOutcome.BROKEN, RecordingListener.RUNS.get(0).outcome());
        Execution alone = Execution.of(UntrainedAlone.class, parameters);
        assertEquals(ABORTED, alone.status("asks for the model"));
        assertInstanceOf(
                ModelNotVerifiedException.class,
                alone.thrown("asks for the model").getCause());
    }

    @WithMethods("gradient")
    static class Untrained {
        @SaliencyGate(suites = Unlearnt.class)
        void gate() {}
    }

    static class UntrainedAlone implements Unlearnt {
        @MethodUnderTest
        final FakeMethod method = new FakeMethod("fake");
    }

    public interface Unlearnt {

        @ScenarioUnderTest("team/unlearnt")
        static Scenario unlearnt() {
            LogicWorld world = new LogicWorld(Symbols.BINARY, Formula.and(Formula.input(0), Formula.input(1)), 2, 1);
            return AndorScenario.of("team/unlearnt", world, Architecture.LOGIC_CNN)
                    .withRecipe(new ModelRecipe(Architecture.LOGIC_CNN, 8, 1e-9f, 0, 1, 1, 1, 1));
        }

        @SaliencyScenario("team/unlearnt")
        default void asks_for_the_model(SaliencyRun run) {
            run.model();
        }
    }

    @Test
    void a_class_can_be_a_suite_and_has_an_instance_for_each_run() {
        OfClass.INSTANCES.clear();
        Execution execution = Execution.of(ByClass.class);
        assertEquals(SUCCESSFUL, execution.status("is called · gradient"));
        assertEquals(SUCCESSFUL, execution.status("is called · oracle"));
        assertEquals(2, Set.copyOf(OfClass.INSTANCES).size());
    }

    @WithMethods({"gradient", "oracle"})
    static class ByClass {
        @SaliencyGate(suites = OfClass.class)
        void gate() {}
    }

    public static class OfClass {
        static final List<Object> INSTANCES = new ArrayList<>();

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void is_called(SaliencyRun run) {
            INSTANCES.add(this);
        }
    }

    @Test
    void files_records_and_commands_name_gate_and_scenario() {
        Execution.of(Gate.class, Map.of("touchstone.output.dir", directory.toString()));
        RunRecord run = RecordingListener.RUNS.stream()
                .filter(record -> record.testMethod().equals("release_gate/passes"))
                .findFirst()
                .orElseThrow();
        assertEquals(Gate.class.getName(), run.testClass());
        assertEquals(
                directory.resolve(
                        "dev.touchstone.engine.execution.GateOutcomesTest.Gate/release_gate/passes/gradient/seed-0"),
                run.directory());
        assertEquals(
                "mvn test -Dtest='GateOutcomesTest$Gate#release_gate' \"-Dtouchstone.select=#release_gate/passes(gradient)\""
                        + " -Dtouchstone.seed=1",
                run.repeatCommand());
        Execution again = Execution.of(Gate.class, Map.of("touchstone.select", "#release_gate/passes(gradient)"));
        assertEquals(List.of("passes · gradient"), List.copyOf(again.byName().keySet()));
    }

    @Test
    void methods_that_are_services_are_run_and_clashes_with_the_catalog_are_told() throws Exception {
        MethodsAsServices.with(
                directory,
                () -> {
                    Execution execution = Execution.of(Services.class);
                    assertEquals(SUCCESSFUL, execution.status("passes · team-method"));
                    String clash = execution.thrown("passes · gradient").getMessage();
                    assertTrue(clash.endsWith("have the id 'gradient'; give one of them another"), clash);
                    return true;
                },
                ServiceMethod.class,
                ServiceMethod.Gradient.class);
    }

    @WithMethods({"team-method", "gradient"})
    static class Services {
        @SaliencyGate(suites = Bodies.class)
        void gate() {}
    }
}
