package dev.touchstone.model.randomisation;

import static dev.touchstone.model.randomisation.Samples.fully;
import static dev.touchstone.model.randomisation.Samples.parameter;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.types.Shape;
import dev.touchstone.model.ModelParameter;
import dev.touchstone.model.ParameterKind;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.scenario.Tensor;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the values of each randomiser are like. */
class RandomiserTest {

    private static final String QUERY = "02encoder1_01attention_01branch_01query_weight";

    private static Map<String, Tensor> random(TrainedModel model, Randomiser randomiser) {
        try (RandomisedModel copy = fully(model, randomiser)) {
            return copy.model().weights();
        }
    }

    private static double largest(Tensor tensor) {
        return IntStream.range(0, tensor.size())
                .mapToDouble(i -> Math.abs(tensor.get(i)))
                .max()
                .orElseThrow();
    }

    private static double[] doubles(Tensor tensor) {
        return IntStream.range(0, tensor.size()).mapToDouble(tensor::get).toArray();
    }

    private static double mean(Tensor tensor) {
        return Arrays.stream(doubles(tensor)).average().orElseThrow();
    }

    private static double deviation(Tensor tensor) {
        double mean = mean(tensor);
        return Math.sqrt(Arrays.stream(doubles(tensor))
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow());
    }

    @Test
    void reinitialised_weights_and_biases_fill_the_bound_of_the_layers_fan_in() {
        try (TrainedModel model = Samples.transformer()) {
            Map<String, Tensor> random = random(model, Randomiser.REINITIALISE);

            for (ModelParameter parameter : model.parameters()) {
                if (!parameter.kind().isNormalisation()) {
                    double bound = 1 / Math.sqrt(parameter.fanIn().orElseThrow());
                    double spread = parameter.size() < 10 ? 0 : 0.8;
                    assertThat(
                            parameter.name(),
                            largest(random.get(parameter.name())),
                            is(both(greaterThan(spread * bound)).and(lessThanOrEqualTo(bound * (1 + 1e-6)))));
                }
            }
            assertThat(parameter(model, QUERY).fanIn().orElseThrow(), is(64L));
            assertThat(deviation(random.get(QUERY)), is(closeTo(1 / Math.sqrt(3 * 64), 0.002)));
        }
    }

    @Test
    void a_learnt_token_is_as_small_as_before_training() {
        try (TrainedModel model = Samples.transformerWithToken()) {
            assertThat(
                    deviation(random(model, Randomiser.REINITIALISE).get("02class-token_token")),
                    is(closeTo(0.02, 0.005)));
        }
    }

    @Test
    void as_before_training_kernels_of_a_cnn_are_he_uniform_and_biases_zero() {
        try (TrainedModel model = Samples.cnn()) {
            Map<String, Tensor> random = random(model, Randomiser.AS_BEFORE_TRAINING);

            assertThat(largest(random.get("07head_bias")), is(0.0));
            double bound =
                    Math.sqrt(6.0 / parameter(model, "07head_weight").fanIn().orElseThrow());
            assertThat(
                    largest(random.get("07head_weight")),
                    is(both(greaterThan(0.8 * bound)).and(lessThanOrEqualTo(bound * (1 + 1e-6)))));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"REINITIALISE", "AS_BEFORE_TRAINING"})
    void a_new_normalisation_is_the_identity(Randomiser randomiser) {
        try (TrainedModel model = Samples.transformer()) {
            Map<String, Tensor> random = random(model, randomiser);
            Tensor scale = random.get("02encoder1_02norm1_gamma");
            Tensor shift = random.get("02encoder1_02norm1_beta");

            assertThat(mean(scale) + " " + deviation(scale), is("1.0 0.0"));
            assertThat(mean(shift) + " " + deviation(shift), is("0.0 0.0"));
        }
    }

    @Test
    void permuted_values_are_the_same_in_another_order() {
        try (TrainedModel model = Samples.transformer()) {
            Map<String, Tensor> trained = model.weights();
            Map<String, Tensor> random = random(model, Randomiser.PERMUTE);

            trained.forEach((name, values) -> {
                double[] before = doubles(values);
                double[] after = doubles(random.get(name));
                if (before.length > 10) {
                    assertThat(name, after, is(not(before)));
                }
                Arrays.sort(before);
                Arrays.sort(after);
                assertThat(name, after, is(before));
            });
            // Over all of its elements: hardly any row of 64 keeps a value of its own.
            Tensor query = random.get(QUERY);
            long stayed = IntStream.range(0, query.size())
                    .filter(i -> query.get(i) == trained.get(QUERY).get(i))
                    .count();
            assertThat(stayed, is(lessThanOrEqualTo(10L)));
        }
    }

    @Test
    void matched_values_have_the_mean_and_the_deviation_of_the_trained_ones() {
        try (TrainedModel model = Samples.transformer()) {
            Map<String, Tensor> random = random(model, Randomiser.NORMAL_MATCHED);
            for (String name : new String[] {QUERY, "02encoder1_02norm1_gamma"}) {
                Tensor trained = model.weights().get(name);
                double deviation = deviation(trained);
                double error = deviation / Math.sqrt(trained.size());

                assertThat(name, mean(random.get(name)), is(closeTo(mean(trained), 3 * error)));
                assertThat(name, deviation(random.get(name)), is(closeTo(deviation, 3 * error)));
                assertThat(name, deviation, is(greaterThan(1e-3)));
            }
        }
    }

    @Test
    void a_bias_alone_cannot_be_initialised_as_its_layer() {
        ModelParameter alone = new ModelParameter(
                "01Shift_bias", "01Shift", "01Shift", ParameterKind.BIAS, new Shape(3), OptionalLong.empty());
        try (TrainedModel model = Samples.cnn()) {
            IllegalArgumentException error = assertThrows(
                    IllegalArgumentException.class,
                    () -> NewValues.of(Randomiser.REINITIALISE, model, alone, new float[3], Samples.SEEDS.random()));

            assertThat(
                    error.getMessage(),
                    is("the bias 01Shift_bias has no weight beside it whose fan-in would tell its initial values;"
                            + " take another randomiser"));
        }
    }
}
