package dev.touchstone.method;

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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Maps a second of every method that looks at the model, on both CNNs, with the chunk that the tuner finds in the warm-up. A method's cost
 * in gradients is the rate of {@code gradient} on the same network over its own.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class MethodBenchmark extends CatalogBenchmark {

    private static final int MAPS = 256;

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

    /** Gets the model from the store. */
    @Setup
    public void prepare() {
        open(method, MAPS, model -> new Explainer(model, new ChunkTuner(Path.of("target", "benchmarks"))));
    }

    /** The maps, as an assertion gets them. */
    @Benchmark
    @OperationsPerInvocation(MAPS)
    public List<Explanation> maps() {
        return explain();
    }
}
