package dev.touchstone.engine.discovery;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Jupiter's annotations that users put on scenarios as well, known by name because Jupiter need not be there. */
final class JupiterAnnotations {

    private static final String API = "org.junit.jupiter.api.";

    private JupiterAnnotations() {}

    static Optional<String> displayName(AnnotatedElement element) {
        return find(element, "DisplayName").map(annotation -> (String) value(annotation));
    }

    /** The reason, which may be empty. */
    static Optional<String> disabled(AnnotatedElement element) {
        return find(element, "Disabled").map(annotation -> (String) value(annotation));
    }

    static List<String> tags(AnnotatedElement element) {
        return all(element).stream()
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
        return all(element).stream()
                .map(JupiterAnnotations::nameInApi)
                .filter(name -> !name.isEmpty() && !isPartOfAnother(name, element))
                .toList();
    }

    private static boolean isPartOfAnother(String name, AnnotatedElement element) {
        return all(element).stream()
                .filter(annotation -> !nameInApi(annotation).isEmpty())
                .anyMatch(annotation -> find(annotation.annotationType(), name).isPresent());
    }

    static boolean isAnnotated(AnnotatedElement element) {
        return !namesOn(element).isEmpty();
    }

    /** Whether Jupiter runs it too. */
    static boolean isTest(Method method) {
        return Stream.of("Test", "TestTemplate", "TestFactory")
                .anyMatch(name -> find(method, name).isPresent());
    }

    private static Optional<Annotation> find(AnnotatedElement element, String name) {
        return all(element).stream()
                .filter(annotation -> nameInApi(annotation).equals(name))
                .findFirst();
    }

    private static String nameInApi(Annotation annotation) {
        String name = annotation.annotationType().getName();
        return name.startsWith(API) ? name.substring(API.length()) : "";
    }

    /** The annotations of an element and those on them, each type once. */
    private static List<Annotation> all(AnnotatedElement element) {
        List<Annotation> found = new ArrayList<>();
        collect(element, found, new HashSet<>());
        return found;
    }

    private static void collect(AnnotatedElement element, List<Annotation> found, Set<Class<?>> seen) {
        for (Annotation annotation : element.getAnnotations()) {
            Class<? extends Annotation> type = annotation.annotationType();
            if (!type.getName().startsWith("java.") && seen.add(type)) {
                found.add(annotation);
                collect(type, found, seen);
            }
        }
    }

    private static Object value(Annotation annotation) {
        try {
            return annotation.annotationType().getMethod("value").invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + annotation, e);
        }
    }
}
