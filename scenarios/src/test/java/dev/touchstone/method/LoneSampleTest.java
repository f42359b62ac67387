package dev.touchstone.method;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notANumber;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.index.NDIndex;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.model.TrainedModels;
import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.andor.AndorScenario;
import dev.touchstone.scenario.andor.Configuration;
import dev.touchstone.scenario.andor.LogicNetwork;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LoneSampleTest {

    private static final SeedSource SEEDS = SeedSource.of(3);

    static Stream<Scenario> kindsOfModels() {
        return Stream.of(
                TrainedModels.scenario(TextBox.SIMPLE_FR),
                AndorScenario.of(Configuration.TWO_IN_BINARY, LogicOperator.AND, LogicNetwork.TRANSFORMER),
                AndorScenario.of(Configuration.DOUBLE_GATE_XOR, LogicOperator.OR, LogicNetwork.CNN));
    }

    @ParameterizedTest
    @MethodSource("kindsOfModels")
    void every_method_of_the_catalog_says_the_same_of_a_sample_alone(Scenario scenario) {
        try (TrainedModel model = TrainedModels.of(scenario)) {
            SampleBatch samples = scenario.draw(scenario.buckets().get(1), Split.HELD_OUT, 0, 3, SEEDS);
            int asked = 0;
            for (String id : MethodCatalog.ids()) {
                try {
                    new Explainer(model).explain(MethodCatalog.get(id), samples, SEEDS);
                    asked++;
                } catch (UnsupportedLayerException | IllegalArgumentException e) {
                    // Made for other networks or inputs.
                }
            }
            assertThat(asked + " methods", asked > 40, is(true));
        }
    }

    private static final Scenario SCENARIO = TrainedModels.scenario(TextBox.SIMPLE_FR);

    private static void explain(StubMethod.Answer answer, int samples) {
        try (TrainedModel model = TrainedModels.of(SCENARIO)) {
            new Explainer(model)
                    .explain(
                            new StubMethod(answer),
                            SCENARIO.draw(SCENARIO.buckets().get(11), Split.HELD_OUT, 0, samples, SEEDS),
                            SEEDS);
        }
    }

    private static String complaint(StubMethod.Answer answer) {
        return assertThrows(MisbehavingMethodException.class, () -> explain(answer, 6))
                .getMessage();
    }

    @Test
    void a_method_that_scales_with_its_batch_is_named() {
        assertThat(
                complaint((model, inputs, targets) ->
                        inputs.mul(inputs.getShape().get(0)).neg()),
                is(
                        "the saliency method 'stub' depends on the other samples of its batch: sample #3 differs by 0.83 of its length when"
                                + " it is explained alone; treat each row by itself, and draw its randomness from seeds.sample(row)"));
    }

    @Test
    void a_method_with_a_memory_is_named() {
        List<NDArray> calls = new ArrayList<>();
        assertThat(
                complaint((model, inputs, targets) -> {
                    calls.add(inputs);
                    return inputs.onesLike().mul(calls.size());
                }),
                is(
                        "the saliency method 'stub' is not deterministic: asked twice about sample #3 alone, its maps differ by 0.33 of"
                                + " their length; draw all randomness from the seeds that it is given"));
    }

    @Test
    void one_sample_that_rounding_makes_unlike_is_not_enough() {
        assertDoesNotThrow(() -> explain(
                (model, inputs, targets) -> {
                    NDArray map = inputs.onesLike();
                    if (inputs.getShape().get(0) > 1) {
                        map.set(new NDIndex(3), 2);
                    }
                    return map;
                },
                6));
    }

    @Test
    void a_sample_without_mates_is_asked_about_once() {
        List<Long> rows = new ArrayList<>();
        explain(
                (model, inputs, targets) -> {
                    rows.add(inputs.getShape().get(0));
                    return inputs.onesLike();
                },
                1);
        assertThat(rows, is(List.of(1L)));
    }

    @Test
    void distances_are_in_parts_of_the_longest_and_blind_to_rounding() {
        assertThat(LoneSample.distance(new float[] {3, 4}, new float[] {3, 3}, 0), is(0.2));
        assertThat(LoneSample.distance(new float[] {3, 4}, new float[] {3, 3}, 10), is(0.1));
        assertThat(LoneSample.distance(new float[] {1e-7f, 0}, new float[] {0, 1e-7f}, 0), is(0.0));
        assertThat(LoneSample.distance(new float[] {Float.NaN, 1}, new float[] {0, 1}, 0), is(notANumber()));
    }
}
