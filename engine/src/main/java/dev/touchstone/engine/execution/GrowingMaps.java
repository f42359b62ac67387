package dev.touchstone.engine.execution;

import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.TargetedBatch;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.SeedSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What one method says of samples, bucket by bucket: asking for more computes only what is missing.
 *
 * @param <T> a map or a matrix with its sample
 */
final class GrowingMaps<T> {

    private final SaliencyMethod method;
    private final Work<T> work;
    private final HeldOutSamples samples;
    private final SeedSource seeds;
    private final Supplier<OpenModel> model;
    private final Map<Bucket, List<T>> byBucket = new HashMap<>();

    /** How it is made. */
    interface Work<T> {
        List<T> of(OpenModel model, TargetedBatch batch, SeedSource seeds);
    }

    /** @param seeds the streams of this scenario */
    GrowingMaps(
            SaliencyMethod method, Work<T> work, HeldOutSamples samples, SeedSource seeds, Supplier<OpenModel> model) {
        this.method = method;
        this.work = work;
        this.samples = samples;
        this.seeds = seeds;
        this.model = model;
    }

    /** Of the first {@code count} held-out samples of a bucket; of all if it has fewer. */
    List<T> first(Bucket bucket, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("at least one sample must be explained, not " + count);
        }
        int asked = samples.available(bucket, count);
        List<T> known = byBucket.computeIfAbsent(bucket, any -> new ArrayList<>());
        if (known.size() < asked) {
            known.addAll(explain(bucket, known.size(), asked - known.size()));
        }
        return List.copyOf(known.subList(0, asked));
    }

    private List<T> explain(Bucket bucket, int first, int count) {
        OpenModel open = model.get();
        return work.of(
                open,
                samples.of(bucket, first, count, open),
                seeds.child("method").child(method.id()).child("bucket", bucket.number()));
    }
}
