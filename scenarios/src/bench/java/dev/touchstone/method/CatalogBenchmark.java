package dev.touchstone.method;

import ai.djl.Device;
import dev.touchstone.model.ModelStore;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.model.TrainingProgress;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioCatalog;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.List;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A method of the catalog on the model of a scenario, from the store. */
@State(Scope.Benchmark)
public abstract class CatalogBenchmark {

    /** Id of a scenario, one for each network. */
    @Param({TextBox.SIMPLE_FR, TextBox.COMPLEX_CR4})
    public String scenario;

    private TrainedModel model;
    private TargetedBatch batch;
    private Explainer explainer;
    private SaliencyMethod underTest;

    final void open(String method, int maps, Function<TrainedModel, Explainer> explainers) {
        Scenario world = new ScenarioCatalog(TextBox.settings()).get(scenario);
        model = new ModelStore(ModelStore.defaultDirectory(), ModelStore.Mode.STORE, TrainingProgress.SILENT)
                .obtain(world, 0, 1, Device.cpu());
        Bucket everything = world.buckets().get(world.buckets().size() - 1);
        explainer = explainers.apply(model);
        batch = explainer.target(world.draw(everything, Split.HELD_OUT, 0, maps, SeedSource.of(1)));
        underTest = MethodCatalog.get(method);
    }

    /** The maps, as an assertion gets them. */
    final List<Explanation> explain() {
        return explainer.explain(underTest, batch, SeedSource.of(1));
    }

    /** Frees the model. */
    @TearDown
    public void close() {
        model.close();
    }
}
