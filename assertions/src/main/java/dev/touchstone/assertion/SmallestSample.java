package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.RegionTruth;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The simplest sample that shows a failure: of the buckets that fail the one whose samples hold the fewest objects, and in it the sample that
 * misses the bound by most.
 *
 * @param bucket where it belongs
 * @param index in its bucket
 * @param value what was measured on it
 */
record SmallestSample(Bucket bucket, int index, double value) {

    /** Empty if no bucket fails, or none has a sample that misses the bound by itself. */
    static Optional<SmallestSample> of(Evidence evidence, SaliencyRun run) {
        return evidence.buckets().stream()
                .filter(bucket -> bucket.verdict() == Verdict.FAIL)
                .sorted(Comparator.comparingInt((BucketEvidence bucket) -> objects(run, bucket))
                        .thenComparing(bucket -> bucket.bucket().number()))
                .flatMap(bucket -> worst(bucket, evidence.bound(), run).stream())
                .findFirst();
    }

    private static int objects(SaliencyRun run, BucketEvidence bucket) {
        RegionTruth truth = JudgedBuckets.truth(run, bucket.bucket());
        return truth.focus().size() + truth.avoid().size() + truth.neutral().size();
    }

    private static Optional<SmallestSample> worst(BucketEvidence bucket, Bound bound, SaliencyRun run) {
        SampleValues values = bucket.values();
        return IntStream.range(0, values.size())
                .boxed()
                .filter(place -> bound.misses(values.get(place)))
                .min(Comparator.comparingDouble(place -> bound.margin(values.get(place))))
                .map(place -> new SmallestSample(
                        bucket.bucket(), Exhibits.index(run, bucket.bucket(), place), values.get(place)));
    }

    /** What shows it alone. */
    static String alone(Bucket bucket, int index) {
        return "alone by -Dtouchstone.sample=" + bucket.number() + ":" + index;
    }

    @Override
    public String toString() {
        return "#%d of bucket %s: %s   %s".formatted(index, bucket, MessageLines.number(value), alone(bucket, index));
    }
}
