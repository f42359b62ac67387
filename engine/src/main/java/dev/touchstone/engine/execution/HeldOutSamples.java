package dev.touchstone.engine.execution;

import dev.touchstone.method.TargetedBatch;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.BucketsInTurn;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The samples of a run with the model's predictions: drawn and predicted once for the method and all controls. */
final class HeldOutSamples {

    private final Scenario scenario;
    private final SeedSource seeds;
    private final Map<Range, TargetedBatch> drawn = new HashMap<>();

    /** @param seeds the streams of this scenario */
    HeldOutSamples(Scenario scenario, SeedSource seeds) {
        this.scenario = scenario;
        this.seeds = seeds.child("evaluation");
    }

    private record Range(Bucket bucket, int first, int count) {}

    TargetedBatch of(Bucket bucket, int first, int count, OpenModel model) {
        return drawn.computeIfAbsent(
                new Range(bucket, first, count),
                range -> model.target(scenario.draw(bucket, Split.HELD_OUT, first, count, seeds)));
    }

    /** So many samples, of all buckets in turn, without blank inputs. */
    List<Sample> inTurn(int count) {
        return BucketsInTurn.toExplain(scenario, count, seeds);
    }

    /** How many of so many samples a bucket has: all, unless its world is finite. */
    int available(Bucket bucket, int count) {
        return Math.min(count, scenario.population(bucket).orElse(count));
    }
}
