package dev.touchstone.method;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.model.TrainedModels;
import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.andor.AndorScenario;
import dev.touchstone.scenario.andor.Configuration;
import dev.touchstone.scenario.andor.LogicNetwork;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainInteractionsTest {

    private static final AndorScenario SCENARIO =
            AndorScenario.of(Configuration.SINGLE_GATE, LogicOperator.AND, LogicNetwork.TRANSFORMER);
    private static final SampleBatch SAMPLES =
            SCENARIO.draw(SCENARIO.buckets().get(0), Split.HELD_OUT, 0, 56, SeedSource.of(1));

    /** The product of each two inputs, or of something less. */
    private record Products(boolean square) implements SecondOrderMethod {

        @Override
        public String id() {
            return "products";
        }

        @Override
        public NDArray interactions(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
            long rows = inputs.getShape().get(0);
            return square ? inputs.reshape(rows, 6, 1).mul(inputs.reshape(rows, 1, 6)) : inputs;
        }
    }

    @Test
    void each_sample_has_the_matrix_of_its_own_inputs_whatever_the_chunk() {
        try (TrainedModel model = TrainedModels.of(SCENARIO)) {
            Explainer explainer = new Explainer(model, 10);

            List<Interactions> all =
                    explainer.explainInteractions(new Products(true), explainer.target(SAMPLES), SeedSource.of(1));

            assertThat(all.size(), is(56));
            for (int n = 0; n < all.size(); n++) {
                Interactions one = all.get(n);
                assertThat(one.sample(), is(SAMPLES.sample(n)));
                assertThat("class 0 is what the model predicts", one.target(), is(0));
                for (int place = 0; place < 36; place++) {
                    float row = one.sample().input().get(place / 6);
                    assertThat(
                            one.matrix().get(place),
                            is(row * one.sample().input().get(place % 6)));
                }
            }
        }
    }

    @Test
    void what_is_no_matrix_is_named() {
        try (TrainedModel model = TrainedModels.of(SCENARIO)) {
            Explainer explainer = new Explainer(model, 56);

            assertThat(
                    assertThrows(
                                    MalformedAttributionException.class,
                                    () -> explainer.explainInteractions(
                                            new Products(false), explainer.target(SAMPLES), SeedSource.of(1)))
                            .getMessage(),
                    is("method products returned interactions of shape (56, 6, 1) for inputs of shape (56, 6, 1); "
                            + "they must have shape (56, 6, 6)"));
        }
    }
}
