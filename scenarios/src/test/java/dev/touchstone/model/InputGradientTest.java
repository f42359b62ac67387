package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import dev.touchstone.method.Explainer;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.gradient.Gradient;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.textbox.TextBox;
import org.junit.jupiter.api.Test;

class InputGradientTest {

    private static final Scenario SCENARIO = TrainedModels.scenario(TextBox.SIMPLE_FR);
    private static final SeedSource SEEDS = SeedSource.of(11);

    @Test
    void the_gradient_is_that_of_a_network_of_plain_loops() throws Exception {
        try (TrainedModel model = TrainedModels.of(SCENARIO)) {
            ReferenceNetwork reference = new ReferenceNetwork(TrainedModels.weights(SCENARIO));
            for (Bucket bucket : SCENARIO.buckets()) {
                Explanation explanation = new Explainer(model)
                        .explain(new Gradient(), SCENARIO.draw(bucket, Split.HELD_OUT, 0, 1, SEEDS), SEEDS)
                        .get(0);
                double[] expected = reference.inputGradient(explanation.sample().input(), explanation.target());
                double largest = 0;
                double difference = 0;
                for (int i = 0; i < expected.length; i++) {
                    largest = Math.max(largest, Math.abs(expected[i]));
                    difference = Math.max(
                            difference, Math.abs(expected[i] - explanation.map().get(i)));
                }
                assertThat(bucket.toString(), difference / largest, is(lessThan(2e-6)));
            }
        }
    }
}
