package dev.touchstone.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.util.Pair;
import dev.touchstone.scenario.Network;
import dev.touchstone.scenario.SeedSource;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Kernels uniform in +-sqrt(6 / fan-in) (He, Zhang, Ren and Sun, Delving Deep into Rectifiers, 2015, eq. 10), those of Transformers in
 * +-sqrt(1 / fan-in) as PyTorch has it (Glorot and Bengio, Understanding the Difficulty of Training Deep Feedforward Neural Networks, 2010,
 * eq. 1): with the former, attention begins so sharp that it takes long to learn. Learnt tokens normal with a standard deviation of 0.02, the scales and running variances of normalisations one, all else zero; each kernel from its own stream, since
 * DJL's initialisers draw from the engine's global generator.
 */
final class InitialWeights {

    private static final double RECTIFIED = 6;
    private static final double PLAIN = 1;
    private static final double TOKEN_DEVIATION = 0.02;

    private InitialWeights() {}

    static void set(Block block, Network network, SeedSource seeds) {
        set(block, gain(network), seeds);
    }

    /** New values of one parameter of a network. */
    static float[] of(ModelParameter parameter, Network network, RandomGenerator random) {
        return of(parameter.kind(), parameter.shape(), gain(network), random);
    }

    private static double gain(Network network) {
        return network.isRectified() ? RECTIFIED : PLAIN;
    }

    /** Those of a convolutional network. */
    static void set(Block block, SeedSource seeds) {
        set(block, RECTIFIED, seeds);
    }

    private static void set(Block block, double gain, SeedSource seeds) {
        for (Pair<String, Parameter> named : block.getParameters()) {
            NDArray array = named.getValue().getArray();
            ParameterKind kind = ParameterKind.of(named.getValue().getType());
            float[] values = of(kind, array.getShape(), gain, seeds.random(named.getKey()));
            ParameterValues.write(values, array);
        }
    }

    private static float[] of(ParameterKind kind, Shape shape, double gain, RandomGenerator random) {
        return switch (kind) {
            case WEIGHT -> uniform(shape, gain, random);
            case OTHER -> token(shape, random);
            case NORM_SCALE, RUNNING_VARIANCE -> constant(1, shape.size());
            case BIAS, NORM_SHIFT, RUNNING_MEAN -> constant(0, shape.size());
        };
    }

    private static float[] constant(float value, long size) {
        float[] values = new float[Math.toIntExact(size)];
        Arrays.fill(values, value);
        return values;
    }

    /** The first axis of a kernel counts its outputs, so what is left is its fan-in. */
    private static float[] uniform(Shape kernel, double gain, RandomGenerator random) {
        double bound = Math.sqrt(gain * kernel.get(0) / kernel.size());
        float[] values = new float[(int) kernel.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextDouble(-bound, bound);
        }
        return values;
    }

    private static float[] token(Shape token, RandomGenerator random) {
        float[] values = new float[(int) token.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (TOKEN_DEVIATION * random.nextGaussian());
        }
        return values;
    }
}
