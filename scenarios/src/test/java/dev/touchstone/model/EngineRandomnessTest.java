package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.method.Explainer;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.MethodCatalog;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever sets the seed of the engine's own random numbers changes nothing here. */
class EngineRandomnessTest {

    private static float[] drawnAfter(int seed) {
        Engine.getInstance().setRandomSeed(seed);
        try (NDManager manager = NDManager.newBaseManager()) {
            return manager.randomNormal(new Shape(3)).toFloatArray();
        }
    }

    @Test
    void maps_of_methods_that_draw_are_the_same_whatever_the_engines_seed() {
        Scenario scenario = TrainedModels.scenario(TextBox.SIMPLE_FR);
        try (TrainedModel model = TrainedModels.of(scenario)) {
            for (String id : List.of("random", "smoothgrad", "gradient-shap", "lime")) {
                assertThat(drawnAfter(1), is(not(drawnAfter(2))));
                List<Explanation> one = explain(model, scenario, id);
                drawnAfter(3);
                assertThat(id, explain(model, scenario, id), is(one));
            }
        }
    }

    private static List<Explanation> explain(TrainedModel model, Scenario scenario, String id) {
        SeedSource seeds = SeedSource.of(1);
        return new Explainer(model)
                .explain(
                        MethodCatalog.get(id),
                        scenario.draw(scenario.buckets().get(11), Split.HELD_OUT, 0, 2, seeds),
                        seeds);
    }

    @Test
    void training_is_the_same_whatever_the_engines_seed() {
        assertThat(trainedAfter(4), is(trainedAfter(5)));
    }

    private static Map<String, Tensor> trainedAfter(int seed) {
        drawnAfter(seed);
        return new ModelTraining(new TinyWorld(0, 3), 0, SeedSource.of(1), TrainingProgress.SILENT)
                .run(Device.cpu())
                .weights();
    }
}
