package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reading a trained model's weights, and making another model of them. */
class TrainedModelWeightsTest {

    private static final String BIAS = "10Linear_bias";

    private final TrainedModel model = TrainedModels.of(TrainedModels.scenario(TextBox.SIMPLE_FR));

    @AfterEach
    void close() {
        model.close();
    }

    private Map<String, Tensor> with(String name, Tensor values) {
        Map<String, Tensor> weights = new HashMap<>(model.weights());
        weights.put(name, values);
        return weights;
    }

    @Test
    void a_model_of_the_same_weights_answers_the_same() {
        try (TrainedModel same = model.withWeights(model.weights());
                NDManager manager = model.newManager()) {
            NDArray inputs = model.examples(2, manager);

            assertThat(
                    same.logits(inputs).toFloatArray(), is(model.logits(inputs).toFloatArray()));
            assertThat(same.manifest(), is(model.manifest()));
            assertThat(same.device(), is(model.device()));
        }
    }

    @Test
    void other_weights_are_in_effect_and_in_the_manifest() {
        float[] moved = model.weights().get(BIAS).values();
        moved[1] += 1;
        try (TrainedModel other = model.withWeights(with(BIAS, Tensor.of(moved, 2)));
                NDManager manager = model.newManager()) {
            NDArray inputs = model.examples(1, manager);
            float[] before = model.logits(inputs).toFloatArray();

            assertThat(other.logits(inputs).toFloatArray(), is(new float[] {before[0], before[1] + 1}));
            assertThat(other.manifest().weightsSha256(), is(other.weightsSha256()));
            assertThat(other.manifest().seed(), is(model.manifest().seed()));
        }
    }

    @Test
    void values_that_are_no_numbers_are_refused_by_name() {
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class,
                () -> model.withWeights(with(BIAS, Tensor.of(new float[] {0, Float.NaN}, 2))));

        assertThat(error.getMessage(), is("the parameter 10Linear_bias would hold NaN at its element 1"));
    }

    @Test
    void values_of_another_shape_are_refused_by_name() {
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class, () -> model.withWeights(with(BIAS, Tensor.of(new float[3], 3))));

        assertThat(
                error.getMessage(),
                startsWith("the weights hold tensor of shape [3] for the parameter 10Linear_bias of shape (2)"));
    }
}
