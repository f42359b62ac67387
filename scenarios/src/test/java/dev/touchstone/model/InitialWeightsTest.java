package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import dev.touchstone.scenario.Architecture;
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

        assertThat(largest(weights.get("01Linear_weight")), is(closeTo(Math.sqrt(6.0 / 600), 1e-3)));
        assertThat(weights.get("01Linear_bias"), is(Tensor.of(new float[3], 3)));
        assertThat(weights.get("02BatchNorm_gamma"), is(Tensor.of(new float[] {1, 1, 1}, 3)));
        assertThat(weights.get("02BatchNorm_beta"), is(Tensor.of(new float[3], 3)));
        assertThat(weights.get("02BatchNorm_runningMean"), is(Tensor.of(new float[3], 3)));
        assertThat(weights.get("02BatchNorm_runningVar"), is(Tensor.of(new float[] {1, 1, 1}, 3)));
    }

    @Test
    void a_transformer_begins_with_smaller_kernels_and_a_token_near_zero() {
        Map<String, Tensor> weights;
        try (NDManager manager = NDManager.newBaseManager()) {
            Block block = Networks.build(Architecture.TRANSFORMER_64_CLS, 2);
            block.initialize(manager, DataType.FLOAT32, new Shape(1, 8, 1));
            InitialWeights.set(block, Architecture.TRANSFORMER_64_CLS, SeedSource.of(1));
            weights = ParameterValues.read(block);
        }

        assertThat(
                largest(weights.get("03encoder1_01attention_01branch_01query_weight")),
                is(closeTo(Math.sqrt(1.0 / 64), 1e-3)));
        float[] token = weights.get("02class-token_token").values();
        assertThat(
                Math.sqrt(IntStream.range(0, 64)
                        .mapToDouble(i -> token[i] * token[i])
                        .average()
                        .orElseThrow()),
                is(closeTo(0.02, 0.005)));
        assertThat(weights.get("03encoder1_02norm1_gamma").get(7), is(1f));
        assertThat(weights.get("03encoder1_02norm1_beta").get(7), is(0f));
    }

    private static double largest(Tensor tensor) {
        float[] values = tensor.values();
        return IntStream.range(0, values.length)
                .mapToDouble(i -> Math.abs(values[i]))
                .max()
                .orElseThrow();
    }
}
