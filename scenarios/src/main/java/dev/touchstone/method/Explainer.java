package dev.touchstone.method;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Runs a method over samples in chunks on the model's device, and brings the maps back as plain arrays. All arrays of a chunk are closed
 * before the next. A chunk that does not fit the memory is halved.
 */
public final class Explainer {

    /** The fastest of the sizes 32 to 256 for gradients of the simple CNN on two cores. */
    public static final int DEFAULT_CHUNK = 64;

    private final TrainedModel model;
    private final int predicted;
    private final Function<SaliencyMethod, ChunkPlan> plans;

    public Explainer(TrainedModel model) {
        this(model, DEFAULT_CHUNK);
    }

    /** @param chunk how many samples a call of the method gets at most */
    public Explainer(TrainedModel model, int chunk) {
        if (chunk < 1) {
            throw new IllegalArgumentException("a chunk holds at least one sample, not " + chunk);
        }
        this.model = model;
        this.predicted = chunk;
        this.plans = method -> new FixedChunk(chunk);
    }

    /** @param tuner finds how many samples a call of a method gets */
    public Explainer(TrainedModel model, ChunkTuner tuner) {
        this.model = model;
        this.predicted = DEFAULT_CHUNK;
        this.plans = method -> tuner.plan(method, model);
    }

    /** The samples with the classes that the model predicts for them: what is explained of each. */
    public TargetedBatch target(SampleBatch samples) {
        return new TargetedBatch(samples, model.predict(samples, predicted));
    }

    /** Maps of all samples for the classes that the model predicts. */
    public List<Explanation> explain(SaliencyMethod method, SampleBatch samples, SeedSource seeds) {
        return explain(method, target(samples), seeds);
    }

    /**
     * Maps of all samples, in their order.
     *
     * @param seeds the randomness of the method; each sample's stream follows from its index, not from the chunk
     * @throws MalformedAttributionException if the method returns null, another shape or type, or values below 0 as magnitudes
     */
    public List<Explanation> explain(SaliencyMethod method, TargetedBatch batch, SeedSource seeds) {
        return new ChunkedWork(plans.apply(method), System::nanoTime)
                .run(batch.size(), (from, count) -> explainChunk(method, batch, from, count, seeds));
    }

    private List<Explanation> explainChunk(
            SaliencyMethod method, TargetedBatch batch, int from, int count, SeedSource seeds) {
        SampleBatch samples = batch.samples();
        int[] shape = samples.inputShape();
        try (NDManager manager = model.newManager()) {
            NDArray inputs = manager.create(samples.inputs(from, count), TrainedModel.batchOf(count, shape));
            NDArray maps = method instanceof TruthMethod drawn
                    ? drawn.attribute(inputs, samples.truths().subList(from, from + count))
                    : method.attribute(
                            model,
                            inputs,
                            manager.create(batch.targets(from, count)),
                            seeds.startingAt(samples.firstIndex() + from));
            requireForm(method, maps, inputs);
            float[] values = maps.toFloatArray();
            int size = values.length / count;
            List<Explanation> explanations = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                explanations.add(new Explanation(
                        samples.sample(from + i), batch.target(from + i), Tensor.copyOfRange(values, i * size, shape)));
            }
            return explanations;
        }
    }

    private static void requireForm(SaliencyMethod method, NDArray maps, NDArray inputs) {
        if (maps == null) {
            throw new MalformedAttributionException(method.id(), "null");
        }
        if (!maps.getShape().equals(inputs.getShape())) {
            throw new MalformedAttributionException(
                    method.id(),
                    "maps of shape " + maps.getShape() + " for inputs of shape " + inputs.getShape()
                            + "; both must be the same");
        }
        if (maps.getDataType() != DataType.FLOAT32) {
            throw new MalformedAttributionException(
                    method.id(), "maps of type " + maps.getDataType() + "; they must be float32");
        }
        if (method.sign() == SignSemantics.MAGNITUDE && maps.min().getFloat() < 0) {
            throw new MalformedAttributionException(
                    method.id(),
                    "values below 0, down to " + maps.min().getFloat() + "; the sign() of its maps is MAGNITUDE");
        }
    }
}
