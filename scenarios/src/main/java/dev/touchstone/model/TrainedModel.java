package dev.touchstone.model;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.training.ParameterStore;
import ai.djl.util.Pair;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.Tensor;
import java.util.Arrays;
import java.util.Map;

/** A model on a device, with frozen weights. Closing it frees its memory. */
public final class TrainedModel implements ExplainedModel, AutoCloseable {

    private final ModelManifest manifest;
    private final Block block;
    private final NDManager manager;
    private final ParameterStore parameters;
    private final int classes;

    /**
     * @param weights each parameter's values, under the names of {@link Block#getParameters()}
     * @throws IllegalArgumentException if the weights are not those of the scenario's network
     */
    TrainedModel(Scenario scenario, ModelManifest manifest, Map<String, Tensor> weights, Device device) {
        this.manifest = manifest;
        this.classes = scenario.classes();
        this.block = Networks.build(scenario.recipe().architecture(), classes);
        this.manager = NDManager.newBaseManager(device);
        this.parameters = new ParameterStore(manager, false);
        try {
            block.freezeParameters(true);
            block.initialize(manager, DataType.FLOAT32, batchOf(1, scenario.inputShape()));
            block.getParameters().forEach(named -> set(named, weights));
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

    public Device device() {
        return manager.getDevice();
    }

    /** A manager on the model's device, for arrays to be given to it; the caller closes it. */
    public NDManager newManager() {
        return manager.newSubManager();
    }

    @Override
    public int classes() {
        return classes;
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
        NDManager owner = inputs.getManager();
        try (NDManager scratch = owner.newSubManager()) {
            inputs.tempAttach(scratch);
            NDArray logits =
                    block.forward(parameters, new NDList(inputs), false).singletonOrThrow();
            logits.attach(owner);
            return logits;
        }
    }

    @Override
    public NDArray inputGradient(NDArray inputs, NDArray targets) {
        try (NDManager scratch = inputs.getManager().newSubManager()) {
            NDArray leaf = inputs.stopGradient();
            leaf.attach(scratch);
            NDArray index = targets.toType(DataType.INT64, false).reshape(-1, 1);
            index.attach(scratch);
            NDArray[] gradient = new NDArray[1];
            GradientLane.run(collector -> {
                leaf.setRequiresGradient(true);
                NDArray logits =
                        block.forward(parameters, new NDList(leaf), false).singletonOrThrow();
                collector.backward(logits.gather(index, 1).sum());
                gradient[0] = leaf.getGradient();
                gradient[0].attach(inputs.getManager());
                leaf.close();
            });
            return gradient[0];
        }
    }

    @Override
    public void close() {
        manager.close();
    }
}
