package dev.touchstone.method.gradient;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.scenario.SeedSource;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Independent normal values, drawn as 32-bit floats whatever the inputs' type. @param stream its name below each sample's seeds */
record GaussianNoise(int draws, double sigma, String stream) implements Noise {

    GaussianNoise {
        if (draws < 1 || !(sigma >= 0) || Double.isInfinite(sigma)) {
            throw new IllegalArgumentException(
                    "noise needs one draw or more and a finite sigma >= 0, but was given " + draws + " and " + sigma);
        }
    }

    @Override
    public Function<NDManager, NDArray> fields(NDArray inputs, SeedSource seeds) {
        Shape shape = inputs.getShape();
        DataType type = inputs.getDataType();
        if (sigma == 0) {
            return manager -> manager.zeros(shape, type);
        }
        float[] field = new float[(int) shape.size()];
        List<RandomGenerator> streams = IntStream.range(0, (int) shape.get(0))
                .mapToObj(row -> seeds.sample(row).random(stream))
                .toList();
        return manager -> {
            fill(field, streams);
            return manager.create(field, shape).toType(type, false);
        };
    }

    private void fill(float[] field, List<RandomGenerator> streams) {
        int size = field.length / streams.size();
        for (int i = 0; i < field.length; i++) {
            field[i] = (float) (sigma * streams.get(i / size).nextGaussian());
        }
    }

    @Override
    public String toString() {
        return draws + " draws of N(0, " + sigma + "^2)";
    }
}
