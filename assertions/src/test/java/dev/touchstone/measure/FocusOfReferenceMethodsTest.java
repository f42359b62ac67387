package dev.touchstone.measure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import ai.djl.Device;
import dev.touchstone.method.Explainer;
import dev.touchstone.method.Explanation;
import dev.touchstone.method.MethodCatalog;
import dev.touchstone.model.ModelStore;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.model.TrainingProgress;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioCatalog;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.TruthMask;
import dev.touchstone.scenario.textbox.TextBox;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The known order of the reference methods on the simple settings, on real models. */
class FocusOfReferenceMethodsTest {

    private static final List<String> METHODS =
            List.of("oracle", "random", "edge", "gradient", "smoothgrad", "input-x-gradient", "integrated-gradients");
    private static final SeedSource SEEDS = SeedSource.of(1).child("reference methods");
    private static final int SAMPLES = 100;

    @ParameterizedTest
    @ValueSource(strings = {TextBox.SIMPLE_FR, TextBox.SIMPLE_NR})
    void methods_that_weigh_by_the_input_keep_more_focus_than_the_gradient(String id) {
        Scenario scenario = new ScenarioCatalog(TextBox.settings()).get(id);
        ModelStore store = new ModelStore(Path.of("target", "models"), ModelStore.Mode.STORE, TrainingProgress.SILENT);
        try (TrainedModel model = store.obtain(scenario, 0, 1, Device.cpu())) {
            for (Bucket bucket : scenario.buckets()) {
                if (scenario.hasFocus(bucket)) {
                    SampleBatch samples = scenario.draw(bucket, Split.HELD_OUT, 0, SAMPLES, SEEDS);
                    Map<String, Double> pafl = new LinkedHashMap<>();
                    METHODS.forEach(method -> pafl.put(method, meanPafl(model, method, samples)));
                    System.out.println(id + " " + bucket + " " + pafl);

                    assertThat(pafl.get("oracle"), greaterThanOrEqualTo(0.99));
                    assertThat(pafl.get("random"), closeTo(areaShare(samples), 0.02));
                    assertThat(pafl.get("integrated-gradients"), greaterThan(pafl.get("gradient")));
                    assertThat(pafl.get("input-x-gradient"), greaterThan(pafl.get("gradient")));
                }
            }
        }
    }

    private static double meanPafl(TrainedModel model, String method, SampleBatch samples) {
        return new Explainer(model)
                .explain(MethodCatalog.get(method), samples, SEEDS).stream()
                        .mapToDouble(FocusOfReferenceMethodsTest::pafl)
                        .average()
                        .orElseThrow();
    }

    private static double pafl(Explanation explanation) {
        return new Pafl()
                .of(Scalarisation.ABS_OF_CHANNEL_SUM.apply(explanation.map()), (RegionTruth)
                        explanation.sample().truth())
                .orElseThrow();
    }

    private static double areaShare(SampleBatch samples) {
        RegionTruth truth = (RegionTruth) samples.truths().get(0);
        return (double) truth.focusMask(TruthMask.TIGHT).area() / (truth.height() * truth.width());
    }
}
