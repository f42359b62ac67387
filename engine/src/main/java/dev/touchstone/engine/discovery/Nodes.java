package dev.touchstone.engine.discovery;

import dev.touchstone.engine.config.DisplayNames;
import dev.touchstone.engine.execution.ScenarioPlan;
import dev.touchstone.engine.execution.TestClass;
import dev.touchstone.engine.node.BrokenScenario;
import dev.touchstone.engine.node.ClassNode;
import dev.touchstone.engine.node.NodeDetails;
import dev.touchstone.engine.node.ScenarioClass;
import dev.touchstone.engine.node.ScenarioContainer;
import dev.touchstone.engine.node.ScenarioNode;
import dev.touchstone.engine.node.ScenarioTest;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;

/** Makes the nodes of classes and scenarios. */
final class Nodes {

    private final ScenarioIds scenarioIds = new ScenarioIds();
    private final KnownMethods known = new KnownMethods();
    private final DisplayNames names;

    /** @param names how the tests of methods are called */
    Nodes(DisplayNames names) {
        this.names = names;
    }

    ClassNode ofClass(UniqueId parent, TestClass testClass) {
        Class<?> type = testClass.type();
        Tags tags = Tags.of(type);
        UniqueId id = testClass.isNested()
                ? parent.append(ClassNode.NESTED_SEGMENT, type.getSimpleName())
                : parent.append(ClassNode.SEGMENT, type.getName());
        NodeDetails details = new NodeDetails(
                id,
                Names.shown(type, type.getSimpleName()),
                type.getName(),
                ClassSource.from(type),
                tags.valid(),
                disabled(JupiterAnnotations.disabled(type), type.getSimpleName()),
                warnings(type, tags));
        return new ClassNode(details, ScenarioClasses.read(testClass, known));
    }

    private static List<String> warnings(Class<?> type, Tags tags) {
        List<String> warnings = new ArrayList<>(tags.warnings(type.getSimpleName()));
        warnings.addAll(JupiterHints.ofClass(type));
        warnings.addAll(twice(type, type.getSimpleName()));
        for (Class<?> forgotten : Candidates.forgottenClasses(type)) {
            warnings.add("the scenarios of the inner class %s do not run with those of %s; annotate it @SaliencyNested"
                    .formatted(forgotten.getSimpleName(), type.getSimpleName()));
        }
        return warnings;
    }

    /** The node of a scenario method or of a gate. */
    ScenarioNode ofMethod(ClassNode parent, Method method) {
        return Candidates.isGate(method)
                ? new GateReader(parent, method, scenarioIds, known).node(names)
                : ofScenario(parent, method);
    }

    private ScenarioNode ofScenario(ClassNode parent, Method method) {
        ScenarioClass scenarioClass = parent.scenarioClass();
        ScenarioReader reader = new ScenarioReader(scenarioClass, method, Optional.empty());
        ScenarioPlan plan = reader.read(scenarioIds, known);
        String name = Names.ofMethod(scenarioClass.testClass(), method);
        String fault = reader.faults().isEmpty() ? "" : Names.list(name + " cannot run", reader.faults());
        NodeDetails details = details(parent, method, name, fault);
        if (!fault.isEmpty()) {
            return new BrokenScenario(details, fault);
        }
        return plan.methodUnderTest().isPresent()
                ? new ScenarioTest(details, plan, names)
                : new ScenarioContainer(details, plan, names);
    }

    /** Those of a scenario method or a gate. @param fault all that is wrong with it, or nothing */
    static NodeDetails details(ClassNode parent, Method method, String name, String fault) {
        String parameters = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(",", "(", ")"));
        return details(
                parent.getUniqueId().append(ScenarioNode.SEGMENT, ScenarioClasses.segmentOf(method)),
                method.getName() + parameters,
                MethodSource.from(parent.scenarioClass().testClass().type(), method),
                method,
                name,
                fault);
    }

    /** Those of a scenario method at any place in the tree. */
    static NodeDetails details(
            UniqueId id, String legacyName, MethodSource source, Method method, String name, String fault) {
        Tags tags = Tags.of(method);
        List<String> warnings = new ArrayList<>(tags.warnings(name));
        warnings.addAll(JupiterHints.ofScenario(method, name));
        warnings.addAll(twice(method, name));
        Optional<String> skip = disabled(JupiterAnnotations.disabled(method), name);
        if (JupiterAnnotations.isTest(method)) {
            String twice = name
                    + " is a test of Jupiter too and would run twice; keep %s or Jupiter's annotation"
                            .formatted(Candidates.isGate(method) ? "@SaliencyGate" : "@SaliencyScenario");
            warnings.add(twice);
            skip = Optional.of(twice);
        }
        if (!fault.isEmpty()) {
            warnings.add(fault);
        }
        return new NodeDetails(
                id, Names.shown(method, Names.wordsOf(method)), legacyName, source, tags.valid(), skip, warnings);
    }

    private static List<String> twice(AnnotatedElement element, String name) {
        return Names.isNamedTwice(element)
                ? List.of(name + " has both @SaliencyLabel and Jupiter's @DisplayName; the label is shown")
                : List.of();
    }

    static Optional<String> disabled(Optional<String> reason, String name) {
        return reason.map(text -> text.isBlank() ? name + " is @Disabled" : text);
    }
}
