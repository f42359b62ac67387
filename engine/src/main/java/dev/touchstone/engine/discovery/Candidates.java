package dev.touchstone.engine.discovery;

import dev.touchstone.SaliencyGate;
import dev.touchstone.SaliencyNested;
import dev.touchstone.SaliencyScenario;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ModifierSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** Which classes hold scenarios. */
final class Candidates {

    private Candidates() {}

    /**
     * Whether a class is an outermost test class. One that is badly formed is one too, so that its scenarios fail in the open; one
     * that cannot be looked into, because a class that it needs is missing, is not: it may be nobody's test at all.
     */
    static boolean isTestClass(Class<?> type) {
        try {
            return examine(type);
        } catch (LinkageError | JUnitException e) {
            return false;
        }
    }

    /**
     * As {@link #isTestClass}, but not silent about a class that cannot be looked into.
     *
     * @throws LinkageError if a class that it needs is missing
     * @throws JUnitException if its inner classes form a cycle
     */
    static boolean examine(Class<?> type) {
        return isConcrete(type) && !isNested(type) && holdsScenarios(type);
    }

    /** Whether a class groups scenarios of the class around it. */
    static boolean isNested(Class<?> type) {
        return isInner(type) && isConcrete(type) && AnnotationSupport.isAnnotated(type, SaliencyNested.class);
    }

    static boolean isInner(Class<?> type) {
        return type.isMemberClass() && !ModifierSupport.isStatic(type);
    }

    private static boolean isConcrete(Class<?> type) {
        return !ModifierSupport.isAbstract(type)
                && !type.isInterface()
                && !type.isAnonymousClass()
                && !type.isLocalClass()
                && !type.isSynthetic();
    }

    private static boolean holdsScenarios(Class<?> type) {
        return !scenarioMethods(type).isEmpty() || nestedClasses(type).stream().anyMatch(Candidates::holdsScenarios);
    }

    /** The scenario methods and gates of a class, its superclasses and interfaces, its own first. */
    static List<Method> scenarioMethods(Class<?> type) {
        return ReflectionSupport.findMethods(
                type, method -> isScenario(method) || isGate(method), HierarchyTraversalMode.BOTTOM_UP);
    }

    static boolean isScenario(Method method) {
        return AnnotationSupport.isAnnotated(method, SaliencyScenario.class);
    }

    static boolean isGate(Method method) {
        return AnnotationSupport.isAnnotated(method, SaliencyGate.class);
    }

    static List<Class<?>> nestedClasses(Class<?> type) {
        return ReflectionSupport.findNestedClasses(type, Candidates::isNested);
    }

    /** Inner classes that hold scenarios and would be passed over, because they are not annotated; those that can be looked into. */
    static List<Class<?>> forgottenClasses(Class<?> type) {
        try {
            return Stream.<Class<?>>of(type.getDeclaredClasses())
                    .filter(Candidates::isForgotten)
                    .toList();
        } catch (LinkageError e) {
            return List.of();
        }
    }

    private static boolean isForgotten(Class<?> member) {
        try {
            return isInner(member) && isConcrete(member) && !isNested(member) && holdsScenarios(member);
        } catch (LinkageError | JUnitException e) {
            return false;
        }
    }
}
