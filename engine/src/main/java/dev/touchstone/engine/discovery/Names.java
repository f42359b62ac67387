package dev.touchstone.engine.discovery;

import dev.touchstone.SaliencyLabel;
import dev.touchstone.engine.execution.TestClass;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How classes and methods are called in front of people. */
final class Names {

    private Names() {}

    /** The display name that is written on an element, or else the given one. */
    static String shown(AnnotatedElement element, String otherwise) {
        return label(element)
                .or(() -> JupiterAnnotations.displayName(element))
                .map(Names::printable)
                .filter(written -> !written.isEmpty())
                .orElse(otherwise);
    }

    /** Whether it has two of them, of which ours is shown. */
    static boolean isNamedTwice(AnnotatedElement element) {
        return label(element).isPresent()
                && JupiterAnnotations.displayName(element).isPresent();
    }

    private static Optional<String> label(AnnotatedElement element) {
        return WrittenAnnotations.on(element).stream()
                .filter(SaliencyLabel.class::isInstance)
                .map(label -> ((SaliencyLabel) label).value())
                .findFirst()
                .filter(text -> !text.isBlank());
    }

    /** The words of a method's name, which a test without a display name is shown as. */
    static String wordsOf(Method method) {
        String words = printable(method.getName().replace('_', ' '));
        return words.isEmpty() ? method.getName() : words;
    }

    /** Control characters, and halves of those beyond 16 bits, break XML reports, and no node may have a blank name. */
    private static String printable(String name) {
        return name.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]", " ").strip();
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
