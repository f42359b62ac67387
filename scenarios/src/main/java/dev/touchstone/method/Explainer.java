package dev.touchstone.method;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import dev.touchstone.model.StopSignal;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

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
    private final StopSignal stop;

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
        this.stop = StopSignal.NEVER;
    }

    /** @param tuner finds how many samples a call of a method gets */
    public Explainer(TrainedModel model, ChunkTuner tuner) {
        this.model = model;
        this.predicted = DEFAULT_CHUNK;
        this.plans = method -> tuner.plan(method, model);
        this.stop = StopSignal.NEVER;
    }

    private Explainer(Explainer original, StopSignal stop) {
        this.model = original.model;
        this.predicted = original.predicted;
        this.plans = original.plans;
        this.stop = stop;
    }

    /** The same, but it asks before each chunk whether to go on; where not, it throws what the signal does. */
    public Explainer until(StopSignal signal) {
        return new Explainer(this, signal);
    }

    /** The samples with the classes that the model predicts for them: what is explained of each. */
    public TargetedBatch target(SampleBatch samples) {
        stop.check();
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
        return inChunks(method, batch, (from, count) -> explainChunk(method, batch, from, count, seeds));
    }

    /**
     * Matrices of all samples, in their order.
     *
     * @param seeds the randomness of the method, as for maps
     * @throws MalformedAttributionException if the method returns null, another shape than (n, L, L) or another type, or values below 0 as
     *     magnitudes
     */
    public List<Interactions> explainInteractions(SecondOrderMethod method, TargetedBatch batch, SeedSource seeds) {
        return inChunks(method, batch, (from, count) -> interactionsOfChunk(method, batch, from, count, seeds));
    }

    private <T> List<T> inChunks(SaliencyMethod method, TargetedBatch batch, ChunkedWork.Piece<T> piece) {
        return new ChunkedWork(plans.apply(method), System::nanoTime).run(batch.size(), (from, count) -> {
            stop.check();
            return piece.of(from, count);
        });
    }

    private List<Explanation> explainChunk(
            SaliencyMethod method, TargetedBatch batch, int from, int count, SeedSource seeds) {
        SampleBatch samples = batch.samples();
        int[] shape = samples.inputShape();
        try (NDManager manager = model.newManager()) {
            NDArray inputs = inputs(manager, samples, from, count);
            NDArray maps = method instanceof TruthMethod drawn
                    ? drawn.attribute(inputs, samples.truths().subList(from, from + count))
                    : method.attribute(
                            model,
                            inputs,
                            manager.create(batch.targets(from, count)),
                            seeds.startingAt(samples.firstIndex() + from));
            AttributionForm.MAPS.require(method, maps, inputs);
            return each(
                    maps,
                    count,
                    (i, values) -> new Explanation(
                            samples.sample(from + i), batch.target(from + i), Tensor.of(values, shape)));
        }
    }

    private List<Interactions> interactionsOfChunk(
            SecondOrderMethod method, TargetedBatch batch, int from, int count, SeedSource seeds) {
        SampleBatch samples = batch.samples();
        try (NDManager manager = model.newManager()) {
            NDArray inputs = inputs(manager, samples, from, count);
            NDArray matrices = method.interactions(
                    model,
                    inputs,
                    manager.create(batch.targets(from, count)),
                    seeds.startingAt(samples.firstIndex() + from));
            AttributionForm.MATRICES.require(method, matrices, inputs);
            int length = (int) (inputs.size() / count);
            return each(
                    matrices,
                    count,
                    (i, values) -> new Interactions(
                            samples.sample(from + i), batch.target(from + i), Tensor.of(values, length, length)));
        }
    }

    private static NDArray inputs(NDManager manager, SampleBatch samples, int from, int count) {
        return manager.create(samples.inputs(from, count), TrainedModel.batchOf(count, samples.inputShape()));
    }

    private interface Row<T> {
        T of(int position, float[] values);
    }

    /** What becomes of the values of each row. */
    private static <T> List<T> each(NDArray rows, int count, Row<T> row) {
        float[] values = rows.toFloatArray();
        int size = values.length / count;
        return IntStream.range(0, count)
                .mapToObj(i -> row.of(i, Arrays.copyOfRange(values, i * size, (i + 1) * size)))
                .toList();
    }
}
