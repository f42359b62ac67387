package dev.touchstone.engine.discovery;

import dev.touchstone.AfterRun;
import dev.touchstone.AfterScenario;
import dev.touchstone.BeforeRun;
import dev.touchstone.BeforeScenario;
import dev.touchstone.engine.execution.Hook;
import dev.touchstone.engine.execution.Hooks;
import dev.touchstone.engine.execution.TestClass;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ModifierSupport;

/** Finds the life-cycle methods of a test class and those around it. */
final class HookMethods {

    private HookMethods() {}

    static Hooks of(TestClass testClass) {
        return new Hooks(
                inwards(testClass, BeforeScenario.class),
                inwards(testClass, BeforeRun.class),
                outwards(testClass, AfterRun.class),
                outwards(testClass, AfterScenario.class));
    }

    /** Outer classes first, in each superclasses first, in each by name, since reflection keeps no order that a user could see. */
    private static List<Hook> inwards(TestClass testClass, Class<? extends Annotation> annotation) {
        List<Hook> hooks = new ArrayList<>();
        Set<Method> once = new HashSet<>();
        for (int depth = 0; depth < testClass.chain().size(); depth++) {
            for (Method method : methodsOf(testClass.chain().get(depth), annotation)) {
                // What two of the classes inherit has two instances to be called on, unless it is static.
                if (!ModifierSupport.isStatic(method) || once.add(method)) {
                    hooks.add(new Hook(method, depth));
                }
            }
        }
        return hooks;
    }

    private static List<Method> methodsOf(Class<?> type, Class<? extends Annotation> annotation) {
        Map<Class<?>, List<Method>> byDeclaring = new LinkedHashMap<>();
        AnnotationSupport.findAnnotatedMethods(type, annotation, HierarchyTraversalMode.TOP_DOWN)
                .forEach(method -> byDeclaring
                        .computeIfAbsent(method.getDeclaringClass(), any -> new ArrayList<>())
                        .add(method));
        return byDeclaring.values().stream()
                .flatMap(declared -> declared.stream().sorted(Comparator.comparing(ScenarioClasses::segmentOf)))
                .toList();
    }

    private static List<Hook> outwards(TestClass testClass, Class<? extends Annotation> annotation) {
        List<Hook> hooks = inwards(testClass, annotation);
        Collections.reverse(hooks);
        return hooks;
    }
}
