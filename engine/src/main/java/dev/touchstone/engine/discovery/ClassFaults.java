package dev.touchstone.engine.discovery;

import dev.touchstone.SaliencyNested;
import dev.touchstone.engine.execution.TestClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ModifierSupport;

/** Why a class cannot be a test class, though it holds scenarios. */
final class ClassFaults {

    private ClassFaults() {}

    static List<String> of(TestClass testClass) {
        Class<?> type = testClass.type();
        String name = type.getSimpleName();
        List<String> faults = new ArrayList<>();
        if (ModifierSupport.isPrivate(type)) {
            faults.add("the class " + name + " is private; make it package-private or public");
        }
        if (Candidates.isInner(type) && !testClass.isNested()) {
            faults.add("the class " + name + " is an inner class; annotate it @SaliencyNested, or make it static");
        }
        if (!Candidates.isInner(type) && AnnotationSupport.isAnnotated(type, SaliencyNested.class)) {
            faults.add("the class " + name
                    + " is @SaliencyNested, but no inner class; make it one, or remove the annotation");
        }
        if (!hasPlainConstructor(type)) {
            faults.add("the class " + name + " has no constructor without parameters; give it one");
        }
        return faults;
    }

    private static boolean hasPlainConstructor(Class<?> type) {
        Class<?>[] parameters = Candidates.isInner(type) ? new Class<?>[] {type.getEnclosingClass()} : new Class<?>[0];
        return Arrays.stream(type.getDeclaredConstructors())
                .anyMatch(constructor -> Arrays.equals(constructor.getParameterTypes(), parameters));
    }
}
