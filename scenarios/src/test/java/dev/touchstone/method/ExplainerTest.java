package dev.touchstone.method;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import dev.touchstone.method.gradient.Gradient;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.model.TrainedModels;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.textbox.TextBox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExplainerTest {

    private static final Scenario SCENARIO = TrainedModels.scenario(TextBox.SIMPLE_FR);
    private static final SeedSource SEEDS = SeedSource.of(3);
    private static final SampleBatch SAMPLES = SCENARIO.draw(SCENARIO.buckets().get(11), Split.HELD_OUT, 0, 500, SEEDS);

    private static TrainedModel model;

    @BeforeAll
    static void train() {
        model = TrainedModels.of(SCENARIO);
    }

    @AfterAll
    static void close() {
        model.close();
    }

    private interface Answer {
        NDArray to(NDArray inputs);
    }

    private static SaliencyMethod method(Answer answer) {
        return new SaliencyMethod() {
            @Override
            public String id() {
                return "stub";
            }

            @Override
            public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
                return answer.to(inputs);
            }
        };
    }

    private static String complaint(Answer answer) {
        return assertThrows(MalformedAttributionException.class, () -> new Explainer(model, 500)
                        .explain(method(answer), SAMPLES, SEEDS))
                .getMessage();
    }

    @Test
    void what_is_no_attribution_is_named() {
        assertThat(complaint(inputs -> null), is("method stub returned null"));
        assertThat(
                complaint(inputs -> inputs.sum(new int[] {1})),
                is("method stub returned maps of shape (500, 64, 64) for inputs of shape (500, 3, 64, 64); "
                        + "both must be the same"));
        assertThat(
                complaint(inputs -> inputs.toType(DataType.FLOAT64, false)),
                is("method stub returned maps of type float64; they must be float32"));
    }

    @Test
    void the_predicted_class_is_explained() {
        long right = new Explainer(model)
                .explain(new Gradient(), SAMPLES, SEEDS).stream()
                        .filter(Explanation::correct)
                        .count();

        assertThat(right >= 495, is(true));
    }
}
