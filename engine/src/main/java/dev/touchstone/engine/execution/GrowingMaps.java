package dev.touchstone.engine.execution;

import dev.touchstone.method.Explanation;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.SeedSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The maps of one method, bucket by bucket: asking for more computes only what is missing. */
final class GrowingMaps {

    private final SaliencyMethod method;
    private final HeldOutSamples samples;
    private final SeedSource seeds;
    private final Supplier<OpenModel> model;
    private final Map<Bucket, List<Explanation>> byBucket = new HashMap<>();

    /** @param seeds the streams of this scenario */
    GrowingMaps(SaliencyMethod method, HeldOutSamples samples, SeedSource seeds, Supplier<OpenModel> model) {
        this.method = method;
        this.samples = samples;
        this.seeds = seeds;
        this.model = model;
    }

    /** The maps of the first {@code count} held-out samples of a bucket. */
    List<Explanation> first(Bucket bucket, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("at least one sample must be explained, not " + count);
        }
        List<Explanation> maps = byBucket.computeIfAbsent(bucket, any -> new ArrayList<>());
        if (maps.size() < count) {
            maps.addAll(explain(bucket, maps.size(), count - maps.size()));
        }
        return List.copyOf(maps.subList(0, count));
    }

    private List<Explanation> explain(Bucket bucket, int first, int count) {
        OpenModel open = model.get();
        return open.explain(
                method,
                samples.of(bucket, first, count, open),
                seeds.child("method").child(method.id()).child("bucket", bucket.number()));
    }
}
