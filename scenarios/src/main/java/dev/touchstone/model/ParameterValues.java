package dev.touchstone.model;

import ai.djl.ndarray.NDArray;

/** Writes values into a parameter that exists already, on whatever device it lies. */
final class ParameterValues {

    private ParameterValues() {}

    static void write(float[] values, NDArray parameter) {
        try (NDArray source = parameter.getManager().create(values, parameter.getShape())) {
            source.copyTo(parameter);
        }
    }
}
