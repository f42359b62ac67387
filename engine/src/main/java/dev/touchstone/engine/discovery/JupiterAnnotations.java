package dev.touchstone.engine.discovery;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Jupiter's annotations that users put on scenarios as well, known by name because Jupiter need not be there. */
final class JupiterAnnotations {

    private static final String API = "org.junit.jupiter.api.";
    private static final String PARAMS = "org.junit.jupiter.params.";

    private JupiterAnnotations() {}

    static Optional<String> displayName(AnnotatedElement element) {
        return find(element, "DisplayName").map(annotation -> (String) value(annotation));
    }

    /** The reason, which may be empty. */
    static Optional<String> disabled(AnnotatedElement element) {
        return find(element, "Disabled").map(annotation -> (String) value(annotation));
    }

    static List<String> tags(AnnotatedElement element) {
        return WrittenAnnotations.on(element).stream()
                .flatMap(annotation -> switch (nameInApi(annotation)) {
                    case "Tag" -> Stream.of((String) value(annotation));
                    case "Tags" ->
                        Arrays.stream((Annotation[]) value(annotation)).map(tag -> (String) value(tag));
                    default -> Stream.<String>empty();
                })
                .toList();
    }

    /** The names within Jupiter's API of what a user wrote on it, e.g. {@code extension.ExtendWith}; not of what that is made of. */
    static List<String> namesOn(AnnotatedElement element) {
        return WrittenAnnotations.on(
                        element, annotation -> nameInApi(annotation).isEmpty())
                .stream()
                .map(JupiterAnnotations::nameInApi)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    static boolean isAnnotated(AnnotatedElement element) {
        return !namesOn(element).isEmpty();
    }

    /** Whether Jupiter runs it too. */
    static boolean isTest(Method method) {
        return Stream.of("Test", "TestTemplate", "TestFactory")
                .anyMatch(name -> find(method, name).isPresent());
    }

    /** Whether Jupiter looks for tests in it, if it is an inner class. */
    static boolean isNested(Class<?> type) {
        return find(type, "Nested").isPresent();
    }

    private static Optional<Annotation> find(AnnotatedElement element, String name) {
        return WrittenAnnotations.on(element).stream()
                .filter(annotation -> nameInApi(annotation).equals(name))
                .findFirst();
    }

    private static String nameInApi(Annotation annotation) {
        String name = annotation.annotationType().getName();
        if (name.startsWith(PARAMS)) {
            return name.substring(PARAMS.lastIndexOf("params"));
        }
        return name.startsWith(API) ? name.substring(API.length()) : "";
    }

    private static Object value(Annotation annotation) {
        try {
            return annotation.annotationType().getMethod("value").invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + annotation, e);
        }
    }
}
