package dev.touchstone.model;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.util.Pair;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A model on a device, with frozen weights. Closing it frees its memory. */
public final class TrainedModel implements ExplainedModel, AutoCloseable {

    private static final SeedSource EXAMPLES = SeedSource.of(1).child("examples");

    private final ModelManifest manifest;
    private final ModelOrigin origin;
    private final Scenario scenario;
    private final NDManager manager;
    private final BlockModel model;

    /**
     * @param content its weights under the names of {@link Block#getParameters()}
     * @throws IllegalArgumentException if the weights are not those of the scenario's network
     */
    TrainedModel(Scenario scenario, EntryContent content, Device device) {
        this.manifest = content.manifest();
        this.origin = content.origin();
        this.scenario = scenario;
        this.manager = NDManager.newBaseManager(device);
        Block block = Networks.build(scenario.recipe().architecture(), scenario.classes());
        block.freezeParameters(true);
        this.model = new BlockModel(block, scenario.classes(), manager);
        try {
            block.initialize(manager, DataType.FLOAT32, batchOf(1, scenario.inputShape()));
            block.getParameters().forEach(named -> set(named, content.weights()));
        } catch (RuntimeException e) {
            manager.close();
            throw e;
        }
    }

    private static Shape shapeOf(Tensor tensor) {
        return new Shape(Arrays.stream(tensor.shape()).asLongStream().toArray());
    }

    /** The shape of a batch of inputs. */
    public static Shape batchOf(int size, int[] inputShape) {
        long[] dimensions = new long[inputShape.length + 1];
        dimensions[0] = size;
        for (int i = 0; i < inputShape.length; i++) {
            dimensions[i + 1] = inputShape[i];
        }
        return new Shape(dimensions);
    }

    private static void set(Pair<String, Parameter> named, Map<String, Tensor> weights) {
        NDArray array = named.getValue().getArray();
        Tensor tensor = weights.get(named.getKey());
        if (tensor == null || !shapeOf(tensor).equals(array.getShape())) {
            throw new IllegalArgumentException("the weights hold " + tensor + " for the parameter " + named.getKey()
                    + " of shape " + array.getShape());
        }
        ParameterValues.write(tensor.values(), array);
    }

    /** What is known of it: scenario, seed, verification, provenance. */
    public ModelManifest manifest() {
        return manifest;
    }

    /** Whether it was in the store, shipped, or trained just now. */
    public ModelOrigin origin() {
        return origin;
    }

    /** The name of its network, e.g. {@code simple-cnn}. */
    public String network() {
        return scenario.recipe().architecture().id();
    }

    public Device device() {
        return manager.getDevice();
    }

    /** SHA-256 of the weights as they are now; the manifest's, unless something has changed them. */
    public String weightsSha256() {
        return model.weightsSha256();
    }

    /** A manager on the model's device, for arrays to be given to it; the caller closes it. */
    public NDManager newManager() {
        return manager.newSubManager();
    }

    @Override
    public int classes() {
        return model.classes();
    }

    /**
     * The class that it predicts for each sample.
     *
     * @param chunk how many samples it sees at once at most
     */
    public int[] predict(SampleBatch samples, int chunk) {
        return Predictions.of(samples, chunk, manager, this::logits);
    }

    @Override
    public NDArray logits(NDArray inputs) {
        return model.logits(inputs);
    }

    @Override
    public NDArray inputGradient(NDArray inputs, NDArray targets) {
        return model.inputGradient(inputs, targets);
    }

    @Override
    public LayerGraph layers() {
        return model.layers();
    }

    /** Training samples, of all buckets in turn; the same for every seed of the scenario's models. */
    @Override
    public NDArray examples(int count, NDManager owner) {
        List<Bucket> buckets = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            buckets.add(scenario.buckets().get(i % scenario.buckets().size()));
        }
        SampleBatch samples = scenario.draw(buckets, Split.TRAINING, 0, EXAMPLES);
        return owner.create(samples.inputs(), batchOf(count, samples.inputShape()));
    }

    @Override
    public void close() {
        manager.close();
    }
}
