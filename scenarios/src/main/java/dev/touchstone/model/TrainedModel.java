package dev.touchstone.model;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.training.initializer.Initializer;
import dev.touchstone.model.layer.LayerArrays;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Network;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Sha256;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.TorchScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A model on a device, with frozen weights. Closing it frees its memory. */
public final class TrainedModel implements ExplainedModel, AutoCloseable {

    private static final SeedSource EXAMPLES = SeedSource.of(1).child("examples");

    private final ModelManifest manifest;
    private final ModelOrigin origin;
    private final Scenario scenario;
    private final NDManager manager;
    private final Block block;
    private final BlockModel model;
    private final ModelWatch watch;
    private volatile boolean layersWatched;

    /**
     * @param content its weights by {@link ModelParameter#name()}
     * @throws IllegalArgumentException if the weights are not those of the scenario's network
     */
    TrainedModel(Scenario scenario, EntryContent content, Device device) {
        Network network = scenario.recipe().network();
        this.manifest = network instanceof TorchScript given
                ? content.manifest().withWeights(given.sha256())
                : content.manifest();
        this.origin = content.origin();
        this.scenario = scenario;
        this.manager = NDManager.newBaseManager(device);
        this.block = block(network, scenario.classes(), manager);
        block.freezeParameters(true);
        block.setInitializer(Initializer.ZEROS, parameter -> true);
        this.model = new BlockModel(block, scenario.classes(), manager);
        this.watch = new ModelWatch(manager);
        try {
            block.initialize(manager, DataType.FLOAT32, batchOf(1, scenario.inputShape()));
            NetworkParameters.byPlace(block)
                    .forEach((place, parameter) -> set(place, parameter.getArray(), content.weights()));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private static Block block(Network network, int classes, NDManager manager) {
        try {
            return network instanceof TorchScript given
                    ? GivenModel.block(given, manager)
                    : Networks.build(network, classes);
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

    private void set(ModelParameter place, NDArray array, Map<String, Tensor> weights) {
        Tensor tensor = weights.get(place.name());
        if (tensor == null || !shapeOf(tensor).equals(array.getShape())) {
            throw new IllegalArgumentException("the weights hold " + tensor + " for the parameter " + place.name()
                    + " of shape " + array.getShape());
        }
        ParameterValues.write(tensor.values(), array);
        watch.add(place.name(), array);
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
        return scenario.recipe().network().id();
    }

    public Device device() {
        return manager.getDevice();
    }

    /** SHA-256 of the weights as they are now; the manifest's, unless something has changed them. Of a given model, its file's. */
    public String weightsSha256() {
        return scenario.recipe().network() instanceof TorchScript given ? given.sha256() : model.weightsSha256();
    }

    /**
     * Its parameters, running statistics included, from its input to its output.
     *
     * @throws UnsupportedOperationException if the model is given and keeps them to itself
     */
    public List<ModelParameter> parameters() {
        requireParameters();
        return NetworkParameters.of(block);
    }

    /** The values of its parameters as they are now, by {@link ModelParameter#name()}; of a given model, none. */
    public Map<String, Tensor> weights() {
        return ParameterValues.read(block);
    }

    /** Values that training could have begun with, drawn as those of its network are. */
    public float[] initialValues(ModelParameter parameter, RandomGenerator random) {
        return InitialWeights.of(parameter, scenario.recipe().network(), random);
    }

    /**
     * A model of the same network on the same device with other values, which the caller closes; this one stays as it is. Its manifest is
     * this one's but for the hash of the weights: it tells of the model that was trained.
     *
     * @param weights of all parameters, by {@link ModelParameter#name()}
     * @throws IllegalArgumentException naming a parameter whose values are missing, of another shape, or not finite
     * @throws UnsupportedOperationException if the model is given and keeps its parameters to itself
     */
    public TrainedModel withWeights(Map<String, Tensor> weights) {
        requireParameters();
        weights.forEach(TrainedModel::requireFinite);
        return new TrainedModel(
                scenario,
                new EntryContent(manifest.withWeights(Sha256.of(Safetensors.write(weights))), weights, origin),
                device());
    }

    private void requireParameters() {
        if (scenario.recipe().network().isGiven()) {
            throw new UnsupportedOperationException("the network " + network()
                    + " is a TorchScript model, which keeps its parameters to itself, so no copy of it can have others;"
                    + " give it as a DJL block: OwnNetwork.of(id, block)");
        }
    }

    private static void requireFinite(String name, Tensor values) {
        for (int i = 0; i < values.size(); i++) {
            if (!Float.isFinite(values.get(i))) {
                throw new IllegalArgumentException(
                        "the parameter " + name + " would hold " + values.get(i) + " at its element " + i);
            }
        }
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

    /**
     * The logits of each sample, (samples, classes).
     *
     * @param chunk how many samples it sees at once at most
     */
    public List<float[]> answers(SampleBatch samples, int chunk) {
        return Predictions.logits(samples, chunk, manager, this::logits);
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
        LayerGraph layers = model.layers();
        if (!layersWatched) {
            layersWatched = true;
            LayerArrays.of(layers).forEach(watch::add);
        }
        return layers;
    }

    /**
     * What somebody has done to it since it was loaded, completing "the method ..."; empty if it is as it was. It costs about as much as to
     * read its weights once.
     */
    public Optional<String> harm() {
        return watch.harm();
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
        watch.close();
        manager.close();
    }
}
