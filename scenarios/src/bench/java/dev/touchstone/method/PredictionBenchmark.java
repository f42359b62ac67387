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
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Maps a second of the methods that only ask for predictions, on both CNNs. One map is hundreds of forward passes, so few are made. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class PredictionBenchmark {

    private static final int MAPS = 4;

    /** Id of a scenario, one for each network. */
    @Param({TextBox.SIMPLE_FR, TextBox.COMPLEX_CR4})
    public String scenario;

    /** Id of a method of the catalog. */
    @Param({
        "occlusion",
        "feature-ablation",
        "feature-permutation",
        "exact-shapley",
        "shapley-sampling",
        "kernel-shap",
        "lime",
        "rise"
    })
    public String method;

    private TrainedModel model;
    private TargetedBatch batch;
    private Explainer explainer;
    private SaliencyMethod underTest;

    /** Gets the model from the store. */
    @Setup
    public void prepare() {
        Scenario world = new ScenarioCatalog(TextBox.settings()).get(scenario);
        model = new ModelStore(ModelStore.defaultDirectory(), ModelStore.Mode.STORE, TrainingProgress.SILENT)
                .obtain(world, 0, 1, Device.cpu());
        Bucket everything = world.buckets().get(world.buckets().size() - 1);
        explainer = new Explainer(model, MAPS);
        batch = explainer.target(world.draw(everything, Split.HELD_OUT, 0, MAPS, SeedSource.of(1)));
        underTest = MethodCatalog.get(method);
    }

    /** Frees what {@link #prepare()} made. */
    @TearDown
    public void close() {
        model.close();
    }

    /** The maps, as an assertion gets them. */
    @Benchmark
    @OperationsPerInvocation(MAPS)
    public List<Explanation> maps() {
        return explainer.explain(underTest, batch, SeedSource.of(1));
    }
}
