package dev.touchstone.engine.discovery;

import dev.touchstone.engine.execution.TestClass;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Collectors;

/** How classes and methods are called in front of people. */
final class Names {

    private Names() {}

    /** The display name that is written on an element, or else the given one. */
    static String shown(AnnotatedElement element, String otherwise) {
        String name = JupiterAnnotations.displayName(element)
                .filter(written -> !written.isBlank())
                .orElse(otherwise);
        // Control characters break XML reports.
        return name.replaceAll("\\p{Cntrl}", " ").strip();
    }

    /** As in {@code Outer$Inner.method}. */
    static String ofMethod(TestClass testClass, Method method) {
        return testClass.nameWithoutPackage() + "." + method.getName();
    }

    /** A heading and a line for each item. */
    static String list(String heading, List<String> items) {
        return items.stream()
                .map(item -> System.lineSeparator() + "  - " + item)
                .collect(Collectors.joining("", heading + ":", ""));
    }
}
