package dev.touchstone.engine.execution;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A test class with the classes around it, outermost first; the last is the class whose scenarios are meant. */
public record TestClass(List<Class<?>> chain) {

    public TestClass {
        chain = List.copyOf(chain);
    }

    public static TestClass of(Class<?> type) {
        return new TestClass(List.of(type));
    }

    public TestClass nested(Class<?> inner) {
        List<Class<?>> longer = new ArrayList<>(chain);
        longer.add(inner);
        return new TestClass(longer);
    }

    public Class<?> type() {
        return chain.get(chain.size() - 1);
    }

    /** The classes around it, outermost first; empty for an outermost one. */
    public List<Class<?>> enclosing() {
        return chain.subList(0, chain.size() - 1);
    }

    public boolean isNested() {
        return chain.size() > 1;
    }

    /** Its class and those around it, innermost first: the order in which annotations are looked up. */
    public List<Class<?>> outwards() {
        List<Class<?>> reversed = new ArrayList<>(chain);
        Collections.reverse(reversed);
        return reversed;
    }

    /** What may be annotated for one of its methods: that method, then its class and those around it, innermost first. */
    public List<AnnotatedElement> elementsOf(Method method) {
        List<AnnotatedElement> elements = new ArrayList<>(List.of(method));
        elements.addAll(outwards());
        return elements;
    }

    /** The binary name without the package, e.g. {@code Outer$Inner}: what Surefire's {@code -Dtest} understands. */
    public String nameWithoutPackage() {
        return type().getName()
                .substring(
                        type().getPackageName().isEmpty()
                                ? 0
                                : type().getPackageName().length() + 1);
    }
}
