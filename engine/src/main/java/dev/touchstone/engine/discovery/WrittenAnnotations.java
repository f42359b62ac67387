package dev.touchstone.engine.discovery;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The annotations that are written on an element, not on interfaces of it. */
final class WrittenAnnotations {

    private WrittenAnnotations() {}

    /** They and those on them, each type once. */
    static List<Annotation> on(AnnotatedElement element) {
        return on(element, any -> true);
    }

    /** They and those on the ones that are to be looked into, each type once. */
    static List<Annotation> on(AnnotatedElement element, Predicate<Annotation> lookedInto) {
        List<Annotation> found = new ArrayList<>();
        collect(element, lookedInto, found, new HashSet<>());
        return found;
    }

    private static void collect(
            AnnotatedElement element, Predicate<Annotation> lookedInto, List<Annotation> found, Set<Class<?>> seen) {
        for (Annotation annotation : element.getAnnotations()) {
            Class<? extends Annotation> type = annotation.annotationType();
            if (!type.getName().startsWith("java.") && seen.add(type)) {
                found.add(annotation);
                if (lookedInto.test(annotation)) {
                    collect(type, lookedInto, found, seen);
                }
            }
        }
    }
}
