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
import java.nio.file.Path;
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

/**
 * Maps a second of every method that looks at the model, on both CNNs, with the chunk that the tuner finds in the warm-up. A method's cost
 * in gradients is the rate of {@code gradient} on the same network over its own.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class MethodBenchmark {

    private static final int MAPS = 256;

    /** Id of a scenario, one for each network. */
    @Param({TextBox.SIMPLE_FR, TextBox.COMPLEX_CR4})
    public String scenario;

    /** Id of a method of the catalog. */
    @Param({
        "gradient",
        "saliency",
        "input-x-gradient",
        "integrated-gradients",
        "gradient-shap",
        "smoothgrad",
        "smoothgrad-squared",
        "vargrad",
        "guided-backprop",
        "deconvnet",
        "grad-cam",
        "grad-cam-plus-plus",
        "guided-grad-cam",
        "lrp-z",
        "lrp-epsilon",
        "lrp-gamma",
        "lrp-alpha1beta0",
        "lrp-alpha2beta1",
        "lrp-z-plus",
        "lrp-w-square",
        "lrp-flat",
        "lrp-z-box",
        "lrp-epsilon-plus",
        "lrp-epsilon-alpha2beta1",
        "lrp-epsilon-gamma-box",
        "lrp-preset-a-flat",
        "lrp-preset-b-flat",
        "deep-taylor-bounded",
        "deep-taylor-unbounded",
        "deeplift-rescale",
        "deeplift-reveal-cancel",
        "deep-shap"
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
        explainer = new Explainer(model, new ChunkTuner(Path.of("target", "benchmarks")));
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
