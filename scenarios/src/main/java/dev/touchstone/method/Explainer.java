package dev.touchstone.method;

import dev.touchstone.model.StopSignal;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Runs a method over samples in chunks on the model's device, and brings the maps back as plain arrays. All arrays of a chunk are closed
 * before the next. A chunk that does not fit the memory is halved. What a method does wrong is an error that names it: after each call its
 * inputs must be as they were, after each batch the model; and once, it is asked about a sample alone.
 */
public final class Explainer {

    /** The fastest of the sizes 32 to 256 for gradients of the simple CNN on two cores. */
    public static final int DEFAULT_CHUNK = 64;

    private final TrainedModel model;
    private final int predicted;
    private final Function<SaliencyMethod, ChunkPlan> plans;
    private final MethodWatch watch;
    private final StopSignal stop;

    public Explainer(TrainedModel model) {
        this(model, DEFAULT_CHUNK);
    }

    /** @param chunk how many samples a call of the method gets at most */
    public Explainer(TrainedModel model, int chunk) {
        this(model, chunk, method -> new FixedChunk(chunk), new MethodWatch(), StopSignal.NEVER);
        if (chunk < 1) {
            throw new IllegalArgumentException("a chunk holds at least one sample, not " + chunk);
        }
    }

    /** @param tuner finds how many samples a call of a method gets */
    public Explainer(TrainedModel model, ChunkTuner tuner) {
        this(model, DEFAULT_CHUNK, method -> tuner.plan(method, model), new MethodWatch(), StopSignal.NEVER);
    }

    private Explainer(
            TrainedModel model,
            int predicted,
            Function<SaliencyMethod, ChunkPlan> plans,
            MethodWatch watch,
            StopSignal stop) {
        this.model = model;
        this.predicted = predicted;
        this.plans = plans;
        this.watch = watch;
        this.stop = stop;
    }

    /** The same for one run, whose methods are watched together. */
    public Explainer watchedBy(MethodWatch run) {
        return new Explainer(model, predicted, plans, run, stop);
    }

    /** The same, but it asks before each chunk whether to go on; where not, it throws what the signal does. */
    public Explainer until(StopSignal signal) {
        return new Explainer(model, predicted, plans, watch, signal);
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
     * @throws MalformedAttributionException if the method returns null, another shape, type or device, or values below 0 as magnitudes
     * @throws MisbehavingMethodException if the method harms what it is handed, is not deterministic, or lets samples depend on each other
     */
    public List<Explanation> explain(SaliencyMethod method, TargetedBatch batch, SeedSource seeds) {
        int[] shape = batch.samples().inputShape();
        return answers(
                new GuardedMethod(method, AttributionForm.MAPS, model, batch, seeds, watch),
                (i, values) -> new Explanation(batch.samples().sample(i), batch.target(i), Tensor.of(values, shape)));
    }

    /**
     * Matrices of all samples, in their order.
     *
     * @param seeds the randomness of the method, as for maps
     * @throws MalformedAttributionException if the method returns null, another shape than (n, L, L), another type or device, or values
     *     below 0 as magnitudes
     * @throws MisbehavingMethodException as for maps
     */
    public List<Interactions> explainInteractions(SecondOrderMethod method, TargetedBatch batch, SeedSource seeds) {
        return answers(new GuardedMethod(method, AttributionForm.MATRICES, model, batch, seeds, watch), (i, values) -> {
            int length = (int) Math.round(Math.sqrt(values.length));
            return new Interactions(batch.samples().sample(i), batch.target(i), Tensor.of(values, length, length));
        });
    }

    private interface Row<T> {
        T of(int position, float[] values);
    }

    private <T> List<T> answers(GuardedMethod asked, Row<T> row) {
        boolean alone = watch.isToBeAskedAlone(asked.method());
        List<LoneSample> compared = new ArrayList<>();
        List<T> answers = new ChunkedWork(plans.apply(asked.method()), System::nanoTime)
                .run(asked.batch().size(), (from, count) -> {
                    stop.check();
                    float[][] rows = rows(asked.answers(from, count), count);
                    if (alone && count > 1 && compared.isEmpty()) {
                        compared.add(new LoneSample(asked, from, rows));
                    }
                    return IntStream.range(0, count)
                            .mapToObj(i -> row.of(from + i, rows[i]))
                            .toList();
                });
        asked.requireModelUnharmed();
        for (LoneSample sample : compared) {
            sample.requireAlike();
            watch.askedAlone(asked.method());
        }
        return answers;
    }

    private static float[][] rows(float[] values, int count) {
        int size = values.length / count;
        return IntStream.range(0, count)
                .mapToObj(i -> Arrays.copyOfRange(values, i * size, (i + 1) * size))
                .toArray(float[][]::new);
    }
}
