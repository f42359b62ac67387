package dev.touchstone.study.run;

import dev.touchstone.method.TargetedBatch;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import java.util.HashMap;
import java.util.Map;

/**
 * The held-out samples of a world with the model's predictions, drawn and predicted once for all methods. They are the samples of tests
 * with the same base seed, and methods get the same streams as there.
 */
public final class WorldSamples {

    private final Scenario scenario;
    private final StudyModel model;
    private final int count;
    private final SeedSource seeds;
    private final Map<Bucket, TargetedBatch> drawn = new HashMap<>();

    /** @param count samples of each bucket; all of it where it has fewer */
    public WorldSamples(Scenario scenario, StudyModel model, int count, long baseSeed) {
        this.scenario = scenario;
        this.model = model;
        this.count = count;
        this.seeds = SeedSource.of(baseSeed).child(scenario.id().value());
    }

    /** The samples of a bucket, in their order. */
    public TargetedBatch of(Bucket bucket) {
        return drawn.computeIfAbsent(
                bucket,
                any -> model.target(scenario.draw(bucket, Split.HELD_OUT, 0, size(bucket), seeds.child("evaluation"))));
    }

    private int size(Bucket bucket) {
        return Math.min(count, scenario.population(bucket).orElse(count));
    }

    /** The randomness of a method in a bucket. */
    public SeedSource seeds(String method, Bucket bucket) {
        return seeds.child("method").child(method).child("bucket", bucket.number());
    }
}
