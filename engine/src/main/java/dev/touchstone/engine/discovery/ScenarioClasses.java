package dev.touchstone.engine.discovery;

import dev.touchstone.ScenarioUnderTest;
import dev.touchstone.engine.execution.Hooks;
import dev.touchstone.engine.execution.SuppliedMember;
import dev.touchstone.engine.execution.TestClass;
import dev.touchstone.engine.node.ScenarioClass;
import dev.touchstone.engine.node.ScenarioClass.MethodChoice;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.platform.commons.support.AnnotationSupport;

/** Reads a test class. */
final class ScenarioClasses {

    private ScenarioClasses() {}

    static ScenarioClass read(TestClass testClass, KnownMethods known) {
        Hooks hooks = HookMethods.of(testClass);
        List<String> faults = new ArrayList<>(ClassFaults.of(testClass));
        faults.addAll(HookFaults.of(hooks));
        return new ScenarioClass(
                testClass,
                methods(testClass.type()),
                Candidates.nestedClasses(testClass.type()).stream()
                        .sorted(Comparator.comparing(Class::getSimpleName))
                        .toList(),
                MethodChoices.of(testClass, known),
                ownScenarios(testClass),
                hooks,
                faults);
    }

    /** A suite of a gate that puts these methods through it. Faults of the suite as a whole are those of the gate. */
    static ScenarioClass ofSuite(Class<?> suite, MethodChoice methods) {
        TestClass testClass = TestClass.of(suite);
        return new ScenarioClass(
                testClass,
                methods(suite),
                List.of(),
                methods,
                ownScenarios(testClass),
                HookMethods.of(testClass),
                List.of());
    }

    /** Sorted, because reflection keeps no order that a user could see. */
    private static Map<String, Method> methods(Class<?> type) {
        Map<String, Method> methods = new TreeMap<>();
        Candidates.scenarioMethods(type).forEach(method -> methods.putIfAbsent(segmentOf(method), method));
        return methods;
    }

    /** The last segment of a scenario's id, e.g. {@code looksAtBothBoxes(dev.touchstone.SaliencyRun)}. */
    static String segmentOf(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getTypeName)
                .collect(Collectors.joining(", ", method.getName() + "(", ")"));
    }

    private static Map<String, List<SuppliedMember>> ownScenarios(TestClass testClass) {
        Map<String, List<SuppliedMember>> scenarios = new HashMap<>();
        for (Class<?> type : testClass.outwards()) {
            AnnotatedMembers.in(type, ScenarioUnderTest.class).stream()
                    .collect(Collectors.groupingBy(ScenarioClasses::scenarioIdOf))
                    .forEach(scenarios::putIfAbsent);
        }
        return scenarios;
    }

    private static String scenarioIdOf(SuppliedMember member) {
        return AnnotationSupport.findAnnotation(member.element(), ScenarioUnderTest.class)
                .orElseThrow()
                .value();
    }
}
