package dev.touchstone.engine.discovery;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** What users of Jupiter write from habit, which does nothing here, and what to write instead. */
final class JupiterHints {

    /** By the name within Jupiter's API; a name that ends in a dot stands for all of its package. */
    private static final Map<String, String> ON_SCENARIOS = new TreeMap<>(Map.of(
            "Timeout", "set touchstone.timeout",
            "Order", "scenarios go by name",
            "condition.", "write a condition for @RunsIf",
            "extension.ExtendWith",
                    "supply parameters by a ScenarioParameterResolver, and use @BeforeRun and @AfterRun",
            "parallel.", "set touchstone.execution.parallel.enabled",
            "RepeatedTest", "use @Seeds",
            "params.ParameterizedTest", "list saliency methods by @WithMethods"));

    private static final Map<String, String> ON_CLASSES = new TreeMap<>(Map.of(
            "TestInstance", "every run has an instance of its own",
            "TestMethodOrder", "scenarios go by name",
            "DisplayNameGeneration", "use @SaliencyLabel",
            "params.ParameterizedClass", "list saliency methods by @WithMethods"));

    private static final Map<String, String> ON_FIELDS = new TreeMap<>(Map.of(
            "extension.RegisterExtension",
                    "supply parameters by a ScenarioParameterResolver, and use @BeforeRun and @AfterRun",
            "io.TempDir", "take a Path as a parameter"));

    private static final Map<String, String> ON_METHODS = new TreeMap<>(Map.of(
            "BeforeEach", "use @BeforeRun",
            "AfterEach", "use @AfterRun",
            "BeforeAll", "use @BeforeScenario",
            "AfterAll", "use @AfterScenario"));

    private JupiterHints() {}

    /** On a scenario method. */
    static List<String> ofScenario(Method method, String name) {
        return hints(method, name, ON_SCENARIOS);
    }

    /** On a class and on its other methods, unless it has tests of Jupiter too, for which they are meant. */
    static List<String> ofClass(Class<?> type) {
        if (hasTests(type)) {
            return List.of();
        }
        List<String> hints = new ArrayList<>(hints(type, type.getSimpleName(), ON_SCENARIOS));
        hints.addAll(hints(type, type.getSimpleName(), ON_CLASSES));
        methods(type, JupiterAnnotations::isAnnotated)
                .forEach(method ->
                        hints.addAll(hints(method, type.getSimpleName() + "." + method.getName(), ON_METHODS)));
        ReflectionSupport.findFields(type, JupiterAnnotations::isAnnotated, HierarchyTraversalMode.TOP_DOWN)
                .forEach(field -> hints.addAll(hints(field, type.getSimpleName() + "." + field.getName(), ON_FIELDS)));
        return hints;
    }

    /** Itself, or in a class around or inside it that has them run with what is written on this one. */
    private static boolean hasTests(Class<?> type) {
        return holdsTests(type) || Candidates.isInner(type) && holdsTests(type.getEnclosingClass());
    }

    private static boolean holdsTests(Class<?> type) {
        return !methods(type, JupiterHints::isTestOnly).isEmpty()
                || Arrays.stream(type.getDeclaredClasses())
                        .anyMatch(inner ->
                                Candidates.isInner(inner) && JupiterAnnotations.isNested(inner) && holdsTests(inner));
    }

    /** A scenario that is a test too is a mistake, for which nothing else is meant. */
    private static boolean isTestOnly(Method method) {
        return JupiterAnnotations.isTest(method) && !Candidates.isScenario(method) && !Candidates.isGate(method);
    }

    private static List<Method> methods(Class<?> type, Predicate<Method> wanted) {
        return ReflectionSupport.findMethods(type, wanted, HierarchyTraversalMode.TOP_DOWN);
    }

    private static List<String> hints(AnnotatedElement element, String name, Map<String, String> known) {
        List<String> hints = new ArrayList<>();
        for (String annotation : JupiterAnnotations.namesOn(element)) {
            known.forEach((key, instead) -> {
                if (key.endsWith(".") ? annotation.startsWith(key) : annotation.equals(key)) {
                    hints.add("Jupiter's @%s on %s does nothing for scenarios; %s"
                            .formatted(annotation.substring(annotation.lastIndexOf('.') + 1), name, instead));
                }
            });
        }
        return hints;
    }
}
