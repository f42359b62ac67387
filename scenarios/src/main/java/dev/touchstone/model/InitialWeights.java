package dev.touchstone.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.util.Pair;
import dev.touchstone.scenario.SeedSource;
import java.util.random.RandomGenerator;

/**
 * Kernels uniform in +-sqrt(6 / fan-in) (He, Zhang, Ren and Sun, Delving Deep into Rectifiers, 2015, eq. 10), biases zero; each
 * parameter from its own stream, since DJL's initialisers draw from the engine's global generator.
 */
final class InitialWeights {

    private InitialWeights() {}

    static void set(Block block, SeedSource seeds) {
        for (Pair<String, Parameter> named : block.getParameters()) {
            NDArray array = named.getValue().getArray();
            if (named.getValue().getType() == Parameter.Type.WEIGHT) {
                Shape shape = array.getShape();
                array.set(uniform(
                        (int) shape.size(),
                        Math.sqrt(6.0 * shape.get(0) / shape.size()),
                        seeds.random(named.getKey())));
            } else {
                array.set(new float[(int) array.size()]);
            }
        }
    }

    private static float[] uniform(int size, double bound, RandomGenerator random) {
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) random.nextDouble(-bound, bound);
        }
        return values;
    }
}
