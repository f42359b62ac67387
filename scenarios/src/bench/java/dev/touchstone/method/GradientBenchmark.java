package dev.touchstone.method;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.training.GradientCollector;
import ai.djl.training.ParameterStore;
import dev.touchstone.method.gradient.Gradient;
import dev.touchstone.model.ModelStore;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.model.TrainingProgress;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.SampleBatch;
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
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What maps of {@code gradient} on the simple CNN cost beside a bare forward and backward pass of the same batches through the same
 * layers, written straight on DJL: milliseconds for 512 maps.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class GradientBenchmark {

    private static final int MAPS = 512;

    /** Samples a pass. */
    @Param({"32", "64", "128", "256"})
    public int chunk;

    private TrainedModel model;
    private TargetedBatch batch;
    private Explainer explainer;
    private NDManager manager;
    private SequentialBlock bare;

    /** Gets the model from the store, and builds the same layers anew. */
    @Setup
    public void prepare() {
        Scenario scenario = new ScenarioCatalog(TextBox.settings()).get(TextBox.SIMPLE_FR);
        model = new ModelStore(ModelStore.defaultDirectory(), ModelStore.Mode.STORE, TrainingProgress.SILENT)
                .obtain(scenario, 0, 1, Device.cpu());
        Bucket everything = scenario.buckets().get(11);
        SampleBatch samples = scenario.draw(everything, Split.HELD_OUT, 0, MAPS, SeedSource.of(1));
        explainer = new Explainer(model, chunk);
        batch = explainer.target(samples);
        manager = NDManager.newBaseManager(Device.cpu());
        bare = new SequentialBlock();
        for (int filters : new int[] {32, 64, 64}) {
            bare.add(Conv2d.builder()
                    .setKernelShape(new Shape(3, 3))
                    .optStride(new Shape(2, 2))
                    .setFilters(filters)
                    .build());
            bare.add(Activation.reluBlock());
        }
        bare.add(Blocks.batchFlattenBlock())
                .add(Linear.builder().setUnits(200).build())
                .add(Activation.reluBlock())
                .add(Linear.builder().setUnits(2).build());
        bare.freezeParameters(true);
        bare.initialize(manager, DataType.FLOAT32, new Shape(1, 3, 64, 64));
    }

    /** Frees what {@link #prepare()} made. */
    @TearDown
    public void close() {
        model.close();
        manager.close();
    }

    /** The maps, as an assertion gets them. */
    @Benchmark
    public List<Explanation> maps() {
        return explainer.explain(new Gradient(), batch, SeedSource.of(1));
    }

    /** Inputs in, forward, backward, gradient out; nothing else. */
    @Benchmark
    public float bareForwardAndBackward() {
        float last = 0;
        ParameterStore parameters = new ParameterStore(manager, false);
        for (int from = 0; from < MAPS; from += chunk) {
            try (NDManager scratch = manager.newSubManager()) {
                NDArray inputs =
                        scratch.create(batch.samples().inputs(from, chunk), new Shape(chunk, 3, 64, 64));
                inputs.setRequiresGradient(true);
                try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
                    NDArray logits = bare.forward(parameters, new NDList(inputs), false)
                            .singletonOrThrow();
                    collector.backward(logits.sum());
                }
                last = inputs.getGradient().toFloatArray()[0];
            }
        }
        return last;
    }
}
