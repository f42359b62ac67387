package dev.touchstone.engine.execution;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.commons.support.ReflectionSupport;

/** Fresh instances of a test class and the classes around it, outermost first. */
record TestInstances(List<Object> chain) {

    /** Calls the constructors, each inner one with the instance around it. What they throw passes through. */
    static TestInstances create(TestClass testClass) throws Exception {
        List<Object> instances = new ArrayList<>();
        for (Class<?> type : testClass.chain()) {
            instances.add(instances.isEmpty() ? outermost(type) : newInner(type, instances.get(instances.size() - 1)));
        }
        return new TestInstances(instances);
    }

    /** A suite of a gate may be an interface. */
    private static Object outermost(Class<?> type) {
        return type.isInterface() ? SuiteInstance.of(type) : ReflectionSupport.newInstance(type);
    }

    private static Object newInner(Class<?> type, Object outer) throws Exception {
        if (type.getEnclosingClass() == outer.getClass()) {
            return ReflectionSupport.newInstance(type, outer);
        }
        return newInheritedInner(type, outer);
    }

    /** ReflectionSupport finds constructors by exact type, but an inherited inner class takes a superclass of what is around it. */
    private static Object newInheritedInner(Class<?> type, Object outer) throws Exception {
        Constructor<?> constructor = type.getDeclaredConstructor(type.getEnclosingClass());
        constructor.setAccessible(true);
        try {
            return constructor.newInstance(outer);
        } catch (InvocationTargetException e) {
            throw Throwables.unchecked(e.getCause());
        }
    }

    Object innermost() {
        return chain.get(chain.size() - 1);
    }

    /** The innermost instance that has the members of a class. */
    Object having(Class<?> declaring) {
        for (int i = chain.size() - 1; i >= 0; i--) {
            if (declaring.isInstance(chain.get(i))) {
                return chain.get(i);
            }
        }
        throw new IllegalArgumentException("no instance of " + declaring.getName() + " among " + chain);
    }
}
