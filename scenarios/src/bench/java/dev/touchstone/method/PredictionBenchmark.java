package dev.touchstone.method;

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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/** Maps a second of the methods that only ask for predictions, on both CNNs. One map is hundreds of forward passes, so few are made. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class PredictionBenchmark extends CatalogBenchmark {

    private static final int MAPS = 4;

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

    /** Gets the model from the store. */
    @Setup
    public void prepare() {
        open(method, MAPS, model -> new Explainer(model, MAPS));
    }

    /** The maps, as an assertion gets them. */
    @Benchmark
    @OperationsPerInvocation(MAPS)
    public List<Explanation> maps() {
        return explain();
    }
}
