package dev.touchstone.assertion;

import dev.touchstone.SaliencyRun;
import dev.touchstone.scenario.Bucket;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Finds the samples to look at. */
final class Exhibits {

    private Exhibits() {}

    /** The worst sample of a bucket. */
    static Exhibit worst(SaliencyRun run, BucketEvidence bucket) {
        return of(run, bucket.bucket(), "worst", bucket.worstSample(), bucket.worstValue());
    }

    /**
     * The sample in the middle and the best of a bucket, beside the worst; those that are the same one are left out, and so
     * are all where the measure is one of all samples together. Of an even number the middle is the lower.
     *
     * @param merit how good a value is
     */
    static List<Exhibit> beside(SaliencyRun run, BucketEvidence bucket, DoubleUnaryOperator merit) {
        SampleValues values = bucket.values();
        List<Integer> order = IntStream.range(0, values.size())
                .filter(place -> !Double.isNaN(values.get(place)))
                .boxed()
                .sorted(Comparator.comparingDouble(place -> merit.applyAsDouble(values.get(place))))
                .toList();
        if (order.isEmpty()) {
            return List.of();
        }
        int middle = order.get((order.size() - 1) / 2);
        int best = order.get(order.size() - 1);
        List<Exhibit> others = new ArrayList<>();
        if (middle != bucket.worstSample() && middle != best) {
            others.add(of(run, bucket.bucket(), "median", middle, values.get(middle)));
        }
        if (best != bucket.worstSample()) {
            others.add(of(run, bucket.bucket(), "best", best, values.get(best)));
        }
        return List.copyOf(others);
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
