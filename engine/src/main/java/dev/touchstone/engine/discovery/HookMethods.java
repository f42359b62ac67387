package dev.touchstone.engine.discovery;

import dev.touchstone.AfterRun;
import dev.touchstone.AfterScenario;
import dev.touchstone.BeforeRun;
import dev.touchstone.BeforeScenario;
import dev.touchstone.engine.execution.Hooks;
import dev.touchstone.engine.execution.TestClass;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

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
    private static List<Method> inwards(TestClass testClass, Class<? extends Annotation> annotation) {
        List<Method> methods = new ArrayList<>();
        for (Class<?> type : testClass.chain()) {
            Map<Class<?>, List<Method>> byDeclaring = new LinkedHashMap<>();
            AnnotationSupport.findAnnotatedMethods(type, annotation, HierarchyTraversalMode.TOP_DOWN)
                    .forEach(method -> byDeclaring
                            .computeIfAbsent(method.getDeclaringClass(), any -> new ArrayList<>())
                            .add(method));
            byDeclaring.values().forEach(declared -> {
                declared.sort((a, b) -> ScenarioClasses.segmentOf(a).compareTo(ScenarioClasses.segmentOf(b)));
                methods.addAll(declared);
            });
        }
        return methods;
    }

    private static List<Method> outwards(TestClass testClass, Class<? extends Annotation> annotation) {
        List<Method> methods = inwards(testClass, annotation);
        Collections.reverse(methods);
        return methods;
    }
}
