package dev.touchstone.method.interaction;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.method.SecondOrderMethod;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.andor.LogicWorld;
import java.util.Arrays;

/** Matrices as plain numbers. */
final class Asked {

    static final SeedSource SEEDS = SeedSource.of(5);

    private Asked() {}

    /** The matrices (n, L, L) of inputs (n, L, 1) in 64 bits. @param targets one a row */
    static double[][][] matrices(SecondOrderMethod method, ExplainedModel model, float[][] inputs, long... targets) {
        return matrices(method, model, inputs, DataType.FLOAT64, SEEDS, targets);
    }

    static double[][][] matrices(
            SecondOrderMethod method,
            ExplainedModel model,
            float[][] inputs,
            DataType type,
            SeedSource seeds,
            long... targets) {
        try (NDManager manager = NDManager.newBaseManager()) {
            NDArray batch = batch(inputs, type, manager);
            NDArray array = method.interactions(model, batch, manager.create(targets), seeds);
            int length = inputs[0].length;
            if (!array.getShape().equals(new Shape(inputs.length, length, length)) || array.getDataType() != type) {
                throw new AssertionError(array.getShape() + " " + array.getDataType());
            }
            double[] flat = array.toType(DataType.FLOAT64, false).toDoubleArray();
            double[][][] matrices = new double[inputs.length][length][];
            for (int i = 0; i < inputs.length * length; i++) {
                matrices[i / length][i % length] = Arrays.copyOfRange(flat, i * length, (i + 1) * length);
            }
            return matrices;
        }
    }

    static NDArray batch(float[][] inputs, DataType type, NDManager manager) {
        return manager.create(inputs).toType(type, false).expandDims(2);
    }

    /** The symbols of samples of a world. */
    static float[][] samples(LogicWorld world, int from, int count) {
        float[][] samples = new float[count][world.inputs()];
        for (int i = 0; i < count; i++) {
            for (int input = 0; input < world.inputs(); input++) {
                samples[i][input] = world.symbols().value(world.symbol(from + i, input));
            }
        }
        return samples;
    }

    static long[] labels(LogicWorld world, int from, int count) {
        long[] labels = new long[count];
        for (int i = 0; i < count; i++) {
            labels[i] = world.label(from + i);
        }
        return labels;
    }

    static double sum(double[][] matrix) {
        return Arrays.stream(matrix).flatMapToDouble(Arrays::stream).sum();
    }

    static double difference(double[][] one, double[][] other) {
        double largest = 0;
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < one.length; j++) {
                largest = Math.max(largest, Math.abs(one[i][j] - other[i][j]));
            }
        }
        return largest;
    }
}
