package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.scenario.Bucket;

/** Finds the samples to look at. */
final class Exhibits {

    private Exhibits() {}

    /** The worst sample of a bucket. */
    static Exhibit worst(SaliencyRun run, BucketEvidence bucket) {
        return of(run, bucket.bucket(), "worst", bucket.worstSample(), bucket.worstValue());
    }

    /** A sample of a bucket, by what it shows. */
    static Exhibit of(SaliencyRun run, Bucket bucket, String what, int sample, double value) {
        return new Exhibit(name(bucket, what), run.explain(bucket, sample + 1).get(sample), value);
    }

    /** The index of a sample by its place among those of its bucket that are looked at: all from the first on, unless one is looked at alone. */
    static int index(SaliencyRun run, Bucket bucket, int place) {
        return run.explain(bucket, place + 1).get(place).sample().index();
    }

    static String name(Bucket bucket, String what) {
        return "bucket-%02d-%s".formatted(bucket.number(), what);
    }
}
