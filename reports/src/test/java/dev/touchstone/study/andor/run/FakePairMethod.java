package dev.touchstone.study.andor.run;

import ai.djl.ndarray.NDArray;
import dev.touchstone.method.SecondOrderMethod;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;

/** A method whose matrices hold the row's symbol times the column's. */
public record FakePairMethod(String id) implements SecondOrderMethod {

    @Override
    public NDArray interactions(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        throw new IllegalStateException("its matrices are given");
    }

    static float[] matrix(float[] symbols) {
        float[] matrix = new float[symbols.length * symbols.length];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] = symbols[i / symbols.length] * symbols[i % symbols.length];
        }
        return matrix;
    }
}
