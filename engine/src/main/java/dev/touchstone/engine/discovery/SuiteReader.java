package dev.touchstone.engine.discovery;

import dev.touchstone.engine.execution.GatePlace;
import dev.touchstone.engine.execution.ScenarioPlan;
import dev.touchstone.engine.execution.TestClass;
import dev.touchstone.engine.node.NodeDetails;
import dev.touchstone.engine.node.ScenarioClass;
import dev.touchstone.engine.node.ScenarioClass.MethodChoice;
import dev.touchstone.engine.node.SuitePart;
import dev.touchstone.engine.node.SuitePart.LibraryScenario;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.MethodSource;

/** Reads the suites of a gate, one after the other, and numbers their tests. */
final class SuiteReader {

    private final TestClass testClass;
    private final Method gate;
    private final NodeDetails gateDetails;
    private final MethodChoice choice;
    private final ScenarioIds scenarioIds;
    private final KnownMethods known;
    private int tests;

    /** @param choice the methods of the gate */
    SuiteReader(
            TestClass testClass,
            Method gate,
            NodeDetails gateDetails,
            MethodChoice choice,
            ScenarioIds scenarioIds,
            KnownMethods known) {
        this.testClass = testClass;
        this.gate = gate;
        this.gateDetails = gateDetails;
        this.choice = choice;
        this.scenarioIds = scenarioIds;
        this.known = known;
    }

    SuitePart read(Class<?> suite) {
        Tags tags = Tags.of(suite);
        UniqueId id = gateDetails.id().append(SuitePart.SEGMENT, suite.getName());
        NodeDetails details = new NodeDetails(
                id,
                Names.shown(suite, suite.getSimpleName()),
                legacyName(suite.getSimpleName()),
                gateDetails.source(),
                tags.valid(),
                Nodes.disabled(JupiterAnnotations.disabled(suite), suite.getSimpleName()),
                tags.warnings(suite.getSimpleName()));
        ScenarioClass read = ScenarioClasses.ofSuite(suite, choice);
        List<LibraryScenario> scenarios = new ArrayList<>();
        read.methods().values().stream()
                .filter(Candidates::isScenario)
                .forEach(method -> scenarios.add(scenario(id, read, method)));
        return new SuitePart(details, scenarios);
    }

    private LibraryScenario scenario(UniqueId suite, ScenarioClass read, Method method) {
        ScenarioReader reader = new ScenarioReader(read, method, Optional.of(new GatePlace(testClass, gate, tests)));
        ScenarioPlan plan = reader.read(scenarioIds, known);
        String name = Names.ofMethod(testClass, gate) + GatePlace.SEPARATOR + method.getName();
        Optional<String> fault = reader.faults().isEmpty()
                ? Optional.empty()
                : Optional.of(Names.list(name + " cannot run", reader.faults()));
        NodeDetails details = Nodes.details(
                suite.append(LibraryScenario.SEGMENT, ScenarioClasses.segmentOf(method)),
                legacyName(method.getName()),
                (MethodSource) gateDetails.source(),
                method,
                name,
                fault.orElse(""));
        tests += fault.isPresent() ? 0 : plan.methodIds().size();
        return new LibraryScenario(details, plan, fault);
    }

    private String legacyName(String part) {
        return "%s(%s)".formatted(gate.getName(), part);
    }
}
