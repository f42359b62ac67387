package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InitialWeightsTest {

    @Test
    void kernels_fill_the_bound_of_their_fan_in_and_normalisation_begins_as_the_identity() {
        SequentialBlock block = new SequentialBlock()
                .add(Linear.builder().setUnits(3).build())
                .add(BatchNorm.builder().build());
        Map<String, Tensor> weights;
        try (NDManager manager = NDManager.newBaseManager()) {
            block.initialize(manager, DataType.FLOAT32, new Shape(1, 600));
            InitialWeights.set(block, SeedSource.of(1));
            weights = ParameterValues.read(block);
        }

        float[] kernel = weights.get("01Linear_weight").values();
        double largest = IntStream.range(0, kernel.length)
                .mapToDouble(i -> Math.abs(kernel[i]))
                .max()
                .orElseThrow();
        assertThat(largest, is(closeTo(Math.sqrt(6.0 / 600), 1e-3)));
        assertThat(weights.get("01Linear_bias"), is(Tensor.of(new float[3], 3)));
        assertThat(weights.get("02BatchNorm_gamma"), is(Tensor.of(new float[] {1, 1, 1}, 3)));
        assertThat(weights.get("02BatchNorm_beta"), is(Tensor.of(new float[3], 3)));
        assertThat(weights.get("02BatchNorm_runningMean"), is(Tensor.of(new float[3], 3)));
        assertThat(weights.get("02BatchNorm_runningVar"), is(Tensor.of(new float[] {1, 1, 1}, 3)));
    }
}
