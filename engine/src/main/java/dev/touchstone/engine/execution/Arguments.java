package dev.touchstone.engine.execution;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;

/** The arguments that methods of a test class are called with. */
@FunctionalInterface
interface Arguments {

    /** @throws ParameterException if nothing supplies the parameter */
    Object of(Parameter parameter);

    default Object[] of(Method method) {
        return Arrays.stream(method.getParameters()).map(this::of).toArray();
    }
}
