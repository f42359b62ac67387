package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.model.layer.Dense;
import dev.touchstone.model.layer.LayerArrays;
import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.andor.AndorScenario;
import dev.touchstone.scenario.andor.Configuration;
import dev.touchstone.scenario.andor.LogicNetwork;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ModelHarmTest {

    private static Dense last(TrainedModel model) {
        return (Dense) model.layers().node(model.layers().last()).layer();
    }

    private static String harm(Consumer<TrainedModel> deed) {
        try (TrainedModel model = TrainedModels.of(TrainedModels.scenario(TextBox.SIMPLE_FR));
                TrainedModel copy = model.withWeights(model.weights())) {
            assertThat(copy.harm(), is(Optional.empty()));
            deed.accept(model);
            deed.accept(copy);
            assertThat("a copy is looked after too", copy.harm(), is(model.harm()));
            return model.harm().orElse("none");
        }
    }

    @Test
    void a_single_changed_bit_of_a_weight_is_told() {
        assertThat(
                harm(model -> {
                    float[] values = last(model).bias().toFloatArray();
                    values[0] = Math.nextUp(values[0]);
                    ParameterValues.write(values, last(model).bias());
                }),
                is(
                        "changed 10Linear_bias, an array of the model that it explained; work on a copy: array.duplicate()"));
    }

    @Test
    void the_first_array_that_was_harmed_is_named() {
        assertThat(
                harm(model -> {
                    last(model).bias().close();
                    LayerArrays.of(model.layers()).get("01Conv2d.weight").addi(1);
                }),
                is(
                        "changed 01Conv2d_weight, an array of the model that it explained; work on a copy: array.duplicate()"));
    }

    @Test
    void what_is_only_read_is_not_harmed() {
        assertThat(
                harm(model -> {
                    last(model).weight().mul(2).close();
                    last(model).bias().stopGradient().setRequiresGradient(true);
                }),
                is("none"));
    }

    @Test
    void the_statistics_of_a_normalisation_are_watched_like_weights() {
        AndorScenario scenario = AndorScenario.of(Configuration.SINGLE_GATE, LogicOperator.AND, LogicNetwork.CNN);
        try (TrainedModel model = TrainedModels.of(scenario)) {
            LayerArrays.of(model.layers()).entrySet().stream()
                    .filter(entry -> entry.getKey().endsWith(".mean"))
                    .findFirst()
                    .orElseThrow()
                    .getValue()
                    .addi(1);
            assertThat(
                    model.harm().orElseThrow(),
                    is("changed 01block1_01branch_02norm1_runningMean, an array of the model that it explained;"
                            + " work on a copy: array.duplicate()"));
        }
    }
}
