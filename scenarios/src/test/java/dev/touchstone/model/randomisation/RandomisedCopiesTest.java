package dev.touchstone.model.randomisation;

import static dev.touchstone.model.randomisation.Samples.SEEDS;
import static dev.touchstone.model.randomisation.Samples.blocks;
import static dev.touchstone.model.randomisation.Samples.fully;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import dev.touchstone.model.ModelParameter;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.model.layer.Dense;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RandomisedCopiesTest {

    private static Map<String, Tensor> randomised(TrainedModel model, List<ParameterGroup> groups, int replicate) {
        return randomised(model, groups, replicate, SEEDS);
    }

    private static Map<String, Tensor> randomised(
            TrainedModel model, List<ParameterGroup> groups, int replicate, SeedSource seeds) {
        Randomisation what = new Randomisation(groups, Randomiser.REINITIALISE, BufferPolicy.RESET, replicate);
        try (RandomisedModel copy = RandomisedCopies.of(model, what, seeds)) {
            return copy.model().weights();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_given_model_stays_as_it_is(Randomiser randomiser) {
        try (TrainedModel model = Samples.cnn();
                RandomisedModel copy = fully(model, randomiser)) {
            assertThat(model.weightsSha256(), is(model.manifest().weightsSha256()));
            assertThat(copy.model().weightsSha256(), is(not(model.weightsSha256())));
            assertThat(copy.model().weightsSha256(), is(copy.model().manifest().weightsSha256()));
        }
    }

    @Test
    void the_given_model_outlives_its_copy_and_the_copy_outlives_it() {
        RandomisedModel copy;
        try (TrainedModel model = Samples.cnn()) {
            fully(model, Randomiser.REINITIALISE).close();
            copy = fully(model, Randomiser.REINITIALISE);
        }
        try (copy;
                NDManager manager = copy.model().newManager()) {
            assertThat(
                    copy.model()
                            .logits(copy.model().examples(3, manager))
                            .isNaN()
                            .any()
                            .getBoolean(),
                    is(false));
        }
    }

    @Test
    void a_model_that_somebody_wrote_to_is_named() {
        try (TrainedModel model = Samples.cnn()) {
            NDArray bias = ((Dense) model.layers().node(model.layers().last()).layer()).bias();
            bias.addi(1);

            IllegalStateException error =
                    assertThrows(IllegalStateException.class, () -> fully(model, Randomiser.REINITIALISE));

            assertThat(
                    error.getMessage(),
                    is(
                            "the weights of the model of andor/2in-binary/xor/cnn have changed since it was made: their SHA-256 was "
                                    + model.manifest().weightsSha256() + " and is " + model.weightsSha256()
                                    + "; a copy of it would not be one of the trained model, so look for what writes to them"));
        }
    }

    @Test
    void a_group_of_another_network_is_refused_by_name() {
        try (TrainedModel model = Samples.transformer()) {
            List<ParameterGroup> strange = List.of(new ParameterGroup("03fc", List.of("03fc_weight"), 1));

            IllegalArgumentException error =
                    assertThrows(IllegalArgumentException.class, () -> randomised(model, strange, 0));

            assertThat(
                    error.getMessage(),
                    is("the network transformer-64 has no parameters named [03fc_weight];"
                            + " take the groups that ParameterGroups lists for it"));
        }
    }

    @Test
    void a_group_is_randomised_and_nothing_else() {
        try (TrainedModel model = Samples.cnn()) {
            Map<String, Tensor> trained = model.weights();
            ParameterGroup head = blocks(model).get(3);

            Map<String, Tensor> random = randomised(model, List.of(head), 0);

            assertThat(head.parameters(), is(List.of("07head_weight", "07head_bias")));
            trained.forEach((name, values) -> assertThat(
                    name, random.get(name).equals(values), is(!head.parameters().contains(name))));
        }
    }

    @Test
    void the_fully_random_model_is_one_whatever_the_order_and_the_granularity() {
        try (TrainedModel model = Samples.transformerWithToken()) {
            Map<String, Tensor> whole = randomised(model, blocks(model), 0);
            for (Granularity granularity : Granularity.values()) {
                List<ParameterGroup> groups = ParameterGroups.of(model, granularity);
                for (CascadeOrder order : List.of(CascadeOrder.TOP_DOWN, CascadeOrder.BOTTOM_UP)) {
                    List<List<ParameterGroup>> steps = order.steps(groups);
                    assertThat(randomised(model, steps.get(steps.size() - 1), 0), is(whole));
                }
                for (ParameterGroup group : groups) {
                    Map<String, Tensor> alone = randomised(model, List.of(group), 0);
                    group.parameters().forEach(name -> assertThat(name, alone.get(name), is(whole.get(name))));
                }
            }
        }
    }

    @Test
    void layers_of_one_shape_get_different_values_and_so_do_replicates_and_seeds() {
        try (TrainedModel model = Samples.transformer()) {
            List<Tensor> drawn = new ArrayList<>();
            for (Map<String, Tensor> random : List.of(
                    randomised(model, blocks(model), 0),
                    randomised(model, blocks(model), 1),
                    randomised(model, blocks(model), 0, SeedSource.of(2)))) {
                model.parameters().stream()
                        .filter(parameter -> !parameter.kind().isNormalisation())
                        .forEach(parameter -> drawn.add(random.get(parameter.name())));
            }

            assertThat(drawn.size(), is(3 * (2 * (2 * 4 + 2 * 2) + 2)));
            assertThat(
                    drawn.stream()
                            .map(Tensor::values)
                            .map(values -> values[0])
                            .distinct()
                            .count(),
                    is((long) drawn.size()));
        }
    }

    @Test
    void the_projections_of_an_attention_and_a_class_token_change_with_all_else() {
        try (TrainedModel model = Samples.transformerWithToken()) {
            Map<String, Tensor> trained = model.weights();
            Map<String, Tensor> random = randomised(model, blocks(model), 0);

            for (String name : List.of(
                    "02class-token_token",
                    "03encoder1_01attention_01branch_01query_weight",
                    "03encoder1_01attention_01branch_02key_bias",
                    "04encoder2_01attention_01branch_03value_weight",
                    "04encoder2_01attention_01branch_04out_bias")) {
                for (int i = 0; i < trained.get(name).size(); i++) {
                    assertThat(
                            name,
                            random.get(name).get(i),
                            is(not(trained.get(name).get(i))));
                }
            }
        }
    }

    @Test
    void numbers_that_changed_are_counted_and_those_that_did_not_are_not() {
        try (TrainedModel model = Samples.transformerWithToken()) {
            long all =
                    model.parameters().stream().mapToLong(ModelParameter::size).sum();
            try (RandomisedModel copy = fully(model, Randomiser.REINITIALISE)) {
                assertThat(copy.scalars(), is(all));
                assertThat(copy.changed(), is(all));
            }
            try (RandomisedModel once = fully(model, Randomiser.REINITIALISE);
                    RandomisedModel again = fully(once.model(), Randomiser.REINITIALISE)) {
                assertThat(again.scalars(), is(all));
                assertThat(again.changed(), is(0L));
            }
        }
    }

    @Test
    void a_parameter_of_two_groups_counts_once_and_running_statistics_do_not_count() {
        try (TrainedModel model = Samples.cnn()) {
            ParameterGroup first = blocks(model).get(0);
            Randomisation twice =
                    new Randomisation(List.of(first, first), Randomiser.REINITIALISE, BufferPolicy.RESET, 0);
            try (RandomisedModel copy = RandomisedCopies.of(model, twice, SEEDS)) {
                assertThat(first.scalars(), is(3L * 8 + 16 + 3 * 64 + 16 + 8 + 16));
                assertThat(copy.scalars(), is(first.scalars()));
            }
        }
    }

    @Test
    void a_copy_of_a_copy_is_made_like_any_other() {
        try (TrainedModel model = Samples.cnn();
                TrainedModel noisy = PerturbedCopies.of(model, 0.001, SEEDS);
                RandomisedModel copy = fully(noisy, Randomiser.REINITIALISE)) {
            assertThat(copy.model().weights(), is(randomised(model, blocks(model), 0)));
        }
    }

    @Test
    void a_random_model_answers_in_finite_numbers_that_tell_its_samples_apart() {
        try (TrainedModel model = Samples.transformer();
                RandomisedModel copy = fully(model, Randomiser.REINITIALISE);
                NDManager manager = copy.model().newManager()) {
            float[] logits =
                    copy.model().logits(copy.model().examples(2, manager)).toFloatArray();
            List<Boolean> finite = new ArrayList<>();
            for (float logit : logits) {
                finite.add(Float.isFinite(logit));
            }

            assertThat(finite, everyItem(is(true)));
            assertThat(logits[0], is(not(logits[2])));
        }
    }
}
