package dev.touchstone.engine.execution;

import dev.touchstone.method.Explanation;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The maps of one method, bucket by bucket: asking for more computes only what is missing. */
final class GrowingMaps {

    private final Scenario scenario;
    private final SaliencyMethod method;
    private final SeedSource seeds;
    private final Supplier<OpenModel> model;
    private final Map<Bucket, List<Explanation>> byBucket = new HashMap<>();

    /** @param seeds the streams of this scenario */
    GrowingMaps(Scenario scenario, SaliencyMethod method, SeedSource seeds, Supplier<OpenModel> model) {
        this.scenario = scenario;
        this.method = method;
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
        return model.get()
                .explain(
                        method,
                        scenario.draw(bucket, Split.HELD_OUT, first, count, seeds.child("evaluation")),
                        seeds.child("method").child(method.id()).child("bucket", bucket.number()));
    }
}
