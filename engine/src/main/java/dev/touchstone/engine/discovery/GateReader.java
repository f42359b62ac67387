package dev.touchstone.engine.discovery;

import dev.touchstone.SaliencyGate;
import dev.touchstone.engine.config.DisplayNames;
import dev.touchstone.engine.execution.Conditions;
import dev.touchstone.engine.execution.TestClass;
import dev.touchstone.engine.node.BrokenScenario;
import dev.touchstone.engine.node.ClassNode;
import dev.touchstone.engine.node.GateNode;
import dev.touchstone.engine.node.NodeDetails;
import dev.touchstone.engine.node.ScenarioClass.MethodChoice;
import dev.touchstone.engine.node.ScenarioNode;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.platform.commons.support.AnnotationSupport;

/** Reads a gate: its methods, its suites, and all that is wrong with them. */
final class GateReader {

    private final ClassNode parent;
    private final TestClass testClass;
    private final Method gate;
    private final ScenarioIds scenarioIds;
    private final KnownMethods known;
    private final List<String> faults = new ArrayList<>();

    GateReader(ClassNode parent, Method gate, ScenarioIds scenarioIds, KnownMethods known) {
        this.parent = parent;
        this.testClass = parent.scenarioClass().testClass();
        this.gate = gate;
        this.scenarioIds = scenarioIds;
        this.known = known;
    }

    ScenarioNode node(DisplayNames names) {
        MethodChoice choice = choice();
        List<Class<?>> suites = suites();
        String name = Names.ofMethod(testClass, gate);
        if (!faults.isEmpty()) {
            String fault = Names.list(name + " cannot run", faults);
            return new BrokenScenario(Nodes.details(parent, gate, name, fault), fault);
        }
        NodeDetails details = Nodes.details(parent, gate, name, "");
        SuiteReader reader = new SuiteReader(testClass, gate, details, choice, scenarioIds, known);
        Conditions conditions = new Conditions(testClass.elementsOf(gate));
        return new GateNode(
                details, conditions, suites.stream().map(reader::read).toList(), names);
    }

    private MethodChoice choice() {
        ScenarioReader reader = new ScenarioReader(parent.scenarioClass(), gate, Optional.empty());
        reader.checkGate();
        faults.addAll(reader.faults());
        MethodChoice choice = reader.choice(known);
        if (MethodChoices.isMissing(choice, testClass)) {
            faults.add("there is no method under test; list ids as in @WithMethods(\"gradient\")");
        } else if (!choice.members().isEmpty()) {
            faults.add(
                    "%s is a @MethodUnderTest, but a gate lists its methods; use @WithMethods, or let the class implement the suites"
                            .formatted(choice.members().get(0)));
        } else {
            faults.addAll(choice.faults());
        }
        return choice;
    }

    private List<Class<?>> suites() {
        List<Class<?>> suites = List.of();
        try {
            suites = List.of(AnnotationSupport.findAnnotation(gate, SaliencyGate.class)
                    .orElseThrow()
                    .suites());
            if (suites.isEmpty()) {
                faults.add(
                        "@SaliencyGate names no suite; name some, as in @SaliencyGate(suites = StandardSuite.class)");
            }
        } catch (TypeNotPresentException e) {
            faults.add("@SaliencyGate names a suite that is not on the class path: " + e.typeName());
        }
        faults.addAll(SuiteFaults.among(suites));
        suites.stream().distinct().map(SuiteFaults::of).forEach(faults::addAll);
        if (faults.isEmpty()) {
            checkNames(suites);
        }
        return suites;
    }

    /** Tests of a gate are known by their names, in reports, in patterns and by their directories. */
    private void checkNames(List<Class<?>> suites) {
        Map<String, List<Method>> byName = suites.stream()
                .flatMap(suite -> Candidates.scenarioMethods(suite).stream())
                .collect(Collectors.groupingBy(Method::getName, TreeMap::new, Collectors.toList()));
        byName.forEach((name, methods) -> {
            if (methods.size() > 1) {
                faults.add(
                        "%d scenarios of its suites are called %s, of %s; rename all but one, or give them gates of their own"
                                .formatted(
                                        methods.size(),
                                        name,
                                        methods.stream()
                                                .map(method -> method.getDeclaringClass()
                                                        .getSimpleName())
                                                .distinct()
                                                .collect(Collectors.joining(" and "))));
            }
        });
    }
}
