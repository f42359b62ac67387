package dev.touchstone.engine.discovery;

import dev.touchstone.MethodUnderTest;
import dev.touchstone.engine.execution.SuppliedMember;
import dev.touchstone.engine.execution.TestClass;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.platform.commons.support.ModifierSupport;

/** Why a gate cannot put methods through a suite. */
final class SuiteFaults {

    private SuiteFaults() {}

    /** Those of each suite by itself. */
    static List<String> of(Class<?> suite) {
        List<String> faults = new ArrayList<>();
        String named = "the suite " + suite.getSimpleName() + " ";
        if (!ModifierSupport.isPublic(suite)) {
            faults.add(named + "is not public; make it public");
        }
        if (Candidates.scenarioMethods(suite).stream().noneMatch(Candidates::isScenario)) {
            faults.add(named + "has no scenario; annotate methods of it @SaliencyScenario");
        }
        faults.addAll(instanceFaults(suite, named));
        faults.addAll(HookFaults.of(HookMethods.of(TestClass.of(suite))));
        return faults;
    }

    private static List<String> instanceFaults(Class<?> suite, String named) {
        List<SuppliedMember> supplied = AnnotatedMembers.in(suite, MethodUnderTest.class);
        if (!supplied.isEmpty()) {
            return List.of("%shas a @MethodUnderTest, %s, but a gate lists its methods; take a suite without one"
                    .formatted(named, supplied.get(0)));
        }
        if (suite.isInterface()) {
            Optional<Method> open = Arrays.stream(suite.getMethods())
                    .filter(ModifierSupport::isAbstract)
                    .findFirst();
            return open
                    .map(method -> "%shas a method without a body, %s; make it a default method"
                            .formatted(named, method.getName()))
                    .stream()
                    .toList();
        }
        if (ModifierSupport.isAbstract(suite)) {
            return List.of(named + "is abstract; make it an interface with default methods, or a class of its own");
        }
        return Candidates.isInner(suite) || !hasPlainConstructor(suite)
                ? List.of(
                        named
                                + "has no constructor without parameters; give it one, and make it static if it is an inner class")
                : List.of();
    }

    private static boolean hasPlainConstructor(Class<?> suite) {
        return Arrays.stream(suite.getDeclaredConstructors())
                .anyMatch(constructor -> constructor.getParameterCount() == 0);
    }

    /** Those of all suites of a gate together. */
    static List<String> among(List<Class<?>> suites) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < suites.size(); i++) {
            for (int j = 0; j < suites.size(); j++) {
                Class<?> one = suites.get(i);
                Class<?> other = suites.get(j);
                if (one == other ? i < j : i != j && one.isAssignableFrom(other)) {
                    faults.add(
                            one == other
                                    ? "@SaliencyGate names the suite %s more than once; name it once"
                                            .formatted(one.getSimpleName())
                                    : "the suite %s is part of the suite %s; name one of them"
                                            .formatted(one.getSimpleName(), other.getSimpleName()));
                }
            }
        }
        return faults;
    }
}
