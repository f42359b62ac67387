package dev.touchstone.engine.discovery;

import dev.touchstone.engine.execution.SuppliedMember;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;

/** Finds annotated fields and methods of a class, its superclasses and its interfaces. */
final class AnnotatedMembers {

    private AnnotatedMembers() {}

    /**
     * The members with this annotation, by name. A method that overrides an annotated one counts as that one, whether it repeats
     * the annotation or not: so a contract can leave the method under test to its subclasses.
     */
    static List<SuppliedMember> in(Class<?> type, Class<? extends Annotation> annotation) {
        Map<String, Member> byName = new LinkedHashMap<>();
        for (Class<?> holder : hierarchy(type)) {
            Stream.<Member>concat(
                            Arrays.stream(holder.getDeclaredFields()),
                            Arrays.stream(holder.getDeclaredMethods()).filter(method -> !method.isSynthetic()))
                    .filter(member -> AnnotationSupport.isAnnotated(new SuppliedMember(member).element(), annotation))
                    .forEach(member -> byName.putIfAbsent(nameOf(member), member));
        }
        return byName.keySet().stream()
                .sorted()
                .map(byName::get)
                .map(SuppliedMember::new)
                .toList();
    }

    /** Fields hide, they do not override, so the class belongs to their name. */
    private static String nameOf(Member member) {
        return member instanceof Field
                ? member.getName() + " " + member.getDeclaringClass().getName()
                : member.getName() + "()";
    }

    /** The class, its superclasses, then their interfaces. */
    private static Collection<Class<?>> hierarchy(Class<?> type) {
        Set<Class<?>> types = new LinkedHashSet<>();
        for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
            types.add(c);
        }
        for (Class<?> c : new ArrayList<>(types)) {
            addInterfaces(c, types);
        }
        return types;
    }

    private static void addInterfaces(Class<?> type, Set<Class<?>> into) {
        for (Class<?> implemented : type.getInterfaces()) {
            into.add(implemented);
            addInterfaces(implemented, into);
        }
    }
}
