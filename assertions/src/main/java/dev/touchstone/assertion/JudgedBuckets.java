package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.RegionTruth;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.Truth;
import java.util.List;

/** In which buckets of a run a question makes sense. */
public final class JudgedBuckets {

    private JudgedBuckets() {}

    /**
     * Those that hold something that decides.
     *
     * @throws IllegalArgumentException if the truth of the scenario is not one of objects in an image
     */
    public static List<Bucket> withFocus(SaliencyRun run) {
        run.scenario().buckets().stream().findFirst().ifPresent(any -> truth(run, any));
        return run.scenario().buckets().stream()
                .filter(run.scenario()::hasFocus)
                .toList();
    }

    /** Those that hold something to avoid. */
    public static List<Bucket> withSomethingToAvoid(SaliencyRun run) {
        return run.scenario().buckets().stream()
                .filter(bucket -> !truth(run, bucket).avoid().isEmpty())
                .toList();
    }

    /** Those where a measure is defined for a map with mass everywhere, the random one. */
    public static List<Bucket> whereDefined(SaliencyRun run, Yardstick yardstick) {
        return run.scenario().buckets().stream()
                .filter(bucket -> yardstick
                        .value(run.explain(Controls.RANDOM, bucket, 1).get(0))
                        .isPresent())
                .toList();
    }

    /**
     * The objects of a bucket, which all of its samples share; no model is needed to know them.
     *
     * @throws IllegalArgumentException if the truth of the scenario is not one of objects in an image
     */
    static RegionTruth truth(SaliencyRun run, Bucket bucket) {
        SeedSource seeds = SeedSource.of(run.baseSeed()).child("objects of buckets");
        Truth truth = run.scenario()
                .draw(bucket, Split.HELD_OUT, 0, 1, seeds)
                .sample(0)
                .truth();
        if (truth instanceof RegionTruth regions) {
            return regions;
        }
        throw new IllegalArgumentException(("%s has no objects in images, so nothing can be asked of where a map lies; "
                        + "of logical worlds ask assertNoBaselineViolation or its like")
                .formatted(run.scenario().id()));
    }
}
