package dev.touchstone.engine.execution;

import java.lang.reflect.Method;

/**
 * Where a scenario method of a suite is run: in a gate, in whose name its tests are reported and repeated.
 *
 * @param testClass the class that has the gate
 * @param method the gate
 * @param before how many tests of the gate come before those of this scenario method
 */
public record GatePlace(TestClass testClass, Method method, int before) {

    /** Between the name of the gate and that of the scenario method, in names and patterns. */
    public static final String SEPARATOR = "/";
}
