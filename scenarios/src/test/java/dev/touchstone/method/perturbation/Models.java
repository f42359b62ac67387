package dev.touchstone.method.perturbation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.Predictor;
import dev.touchstone.scenario.SeedSource;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** Small functions to explain, and maps of them as plain numbers. */
final class Models {

    static final SeedSource SEEDS = SeedSource.of(7);

    private Models() {}

    /** The network of most of Captum's tests: {@code s = sum of x}, then {@code relu(s - 10) + 3 relu(s + 1) - 1}. */
    static Predictor captum() {
        return single(x -> {
            NDArray sum = x.sum(new int[] {1}, true);
            return relu(sum.sub(10)).add(relu(sum.add(1)).mul(3)).sub(1);
        });
    }

    /** {@code w x} of the flattened input as the second of two logits. */
    static Predictor linear(float... weights) {
        return new Predictor(2, x -> {
            NDArray flat = flat(x);
            NDArray score = flat.mul(constant(flat, weights)).sum(new int[] {1}, true);
            return NDArrays.concat(new NDList(score.neg(), score), 1);
        });
    }

    /** A function of one logit over flattened inputs. */
    static Predictor single(UnaryOperator<NDArray> function) {
        return new Predictor(1, x -> function.apply(flat(x)));
    }

    /** A random smooth function of all inputs and their interactions, two logits. */
    static Predictor random(int inputs, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] first = normal(inputs * 8, random);
        float[] second = normal(16, random);
        return new Predictor(2, x -> {
            NDArray flat = flat(x);
            NDArray hidden =
                    flat.matMul(constant(flat, first).reshape(inputs, 8)).tanh();
            return hidden.matMul(constant(flat, second).reshape(8, 2));
        });
    }

    static float[] normal(int count, SplittableRandom random) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }

    /** The map of one input for target 0. */
    static double[] map(SaliencyMethod method, ExplainedModel model, float[] input, long... shape) {
        return maps(method, model, new float[][] {input}, new long[] {0}, SEEDS, shape)[0];
    }

    static double[][] maps(
            SaliencyMethod method,
            ExplainedModel model,
            float[][] inputs,
            long[] targets,
            SeedSource seeds,
            long... shape) {
        return maps(method, model, inputs, targets, seeds, DataType.FLOAT32, shape);
    }

    static double[][] maps(
            SaliencyMethod method,
            ExplainedModel model,
            float[][] inputs,
            long[] targets,
            SeedSource seeds,
            DataType type,
            long... shape) {
        try (NDManager manager = NDManager.newBaseManager()) {
            NDArray batch = batch(manager, inputs, type, shape);
            NDArray map = method.attribute(model, batch, manager.create(targets), seeds);
            if (!map.getShape().equals(batch.getShape()) || map.getDataType() != type) {
                throw new AssertionError(map.getShape() + " " + map.getDataType());
            }
            double[] flat = map.toType(DataType.FLOAT64, false).toDoubleArray();
            int size = flat.length / inputs.length;
            double[][] maps = new double[inputs.length][];
            for (int row = 0; row < maps.length; row++) {
                maps[row] = Arrays.copyOfRange(flat, row * size, (row + 1) * size);
            }
            return maps;
        }
    }

    /** @param shape of one input; none for a vector */
    static NDArray batch(NDManager manager, float[][] inputs, DataType type, long... shape) {
        NDArray flat = manager.create(inputs);
        if (shape.length == 0) {
            return flat.toType(type, false);
        }
        return flat.reshape(new Shape(inputs.length).addAll(new Shape(shape))).toType(type, false);
    }

    static double logit(ExplainedModel model, float[] input, int target, long... shape) {
        try (NDManager manager = NDManager.newBaseManager()) {
            return model.logits(batch(manager, new float[][] {input}, DataType.FLOAT32, shape))
                    .toFloatArray()[target];
        }
    }

    static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    static NDArray constant(NDArray like, float... values) {
        return like.getManager().create(values).toType(like.getDataType(), false);
    }

    static NDArray flat(NDArray x) {
        return x.reshape(x.getShape().get(0), -1);
    }

    static NDArray relu(NDArray x) {
        return x.maximum(0);
    }
}
