package dev.touchstone.model.randomisation;

import static dev.touchstone.model.randomisation.Samples.SEEDS;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.model.TrainedModel;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PerturbedCopiesTest {

    private static final String WEIGHT = "03block2_01branch_04conv2_weight";

    private static Map<String, Tensor> perturbed(TrainedModel model, double deviation, SeedSource seeds) {
        try (TrainedModel copy = PerturbedCopies.of(model, deviation, seeds)) {
            return copy.weights();
        }
    }

    private static double[] factors(Tensor perturbed, Tensor trained) {
        return IntStream.range(0, trained.size())
                .mapToDouble(i -> (double) perturbed.get(i) / trained.get(i))
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 2})
    void each_element_is_multiplied_by_a_draw_around_one(double deviation) {
        try (TrainedModel model = Samples.transformer()) {
            String name = "02encoder1_01attention_01branch_01query_weight";
            double[] factors = factors(
                    perturbed(model, deviation, SEEDS).get(name),
                    model.weights().get(name));
            double mean = DoubleStream.of(factors).average().orElseThrow();
            double spread = Math.sqrt(DoubleStream.of(factors)
                    .map(it -> (it - mean) * (it - mean))
                    .average()
                    .orElseThrow());

            assertThat(mean, is(closeTo(1, 3 * deviation / 64)));
            assertThat(spread, is(closeTo(deviation, 3 * deviation / 64)));
        }
    }

    @Test
    void all_that_is_learnt_moves_and_running_statistics_stay() {
        try (TrainedModel model = Samples.cnn()) {
            Map<String, Tensor> trained = model.weights();
            Map<String, Tensor> noisy = perturbed(model, 0.5, SEEDS);

            model.parameters()
                    .forEach(parameter -> assertThat(
                            parameter.name(),
                            noisy.get(parameter.name()).equals(trained.get(parameter.name())),
                            is(!parameter.kind().isTrainable())));
            assertThat(model.weightsSha256(), is(model.manifest().weightsSha256()));
        }
    }

    @Test
    void the_same_seeds_give_the_same_copy_and_other_seeds_another() {
        try (TrainedModel model = Samples.cnn()) {
            Map<String, Tensor> first = perturbed(model, 0.5, SEEDS);

            assertThat(perturbed(model, 0.5, SEEDS), is(first));
            assertThat(perturbed(model, 0.5, SeedSource.of(2)).get(WEIGHT).equals(first.get(WEIGHT)), is(false));
        }
    }

    @Test
    void layers_of_one_shape_get_different_factors() {
        try (TrainedModel model = Samples.transformer()) {
            Map<String, Tensor> trained = model.weights();
            Map<String, Tensor> noisy = perturbed(model, 0.5, SEEDS);
            List<Double> first = Stream.of("01query", "02key", "03value", "04out")
                    .map(name -> "02encoder1_01attention_01branch_" + name + "_weight")
                    .map(name -> Math.rint(
                            1e4 * noisy.get(name).get(0) / trained.get(name).get(0)))
                    .distinct()
                    .toList();

            assertThat(first.size(), is(4));
        }
    }

    @Test
    void without_a_deviation_it_is_the_model() {
        try (TrainedModel model = Samples.cnn()) {
            assertThat(perturbed(model, 0, SEEDS), is(model.weights()));
        }
    }

    @Test
    void a_deviation_that_is_none_is_refused() {
        try (TrainedModel model = Samples.cnn()) {
            for (double deviation : List.of(-0.1, Double.NaN, Double.POSITIVE_INFINITY)) {
                IllegalArgumentException error =
                        assertThrows(IllegalArgumentException.class, () -> PerturbedCopies.of(model, deviation, SEEDS));

                assertThat(
                        error.getMessage(),
                        is("the standard deviation of the factors must be a number from 0, but was " + deviation));
            }
        }
    }
}
