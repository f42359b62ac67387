package dev.touchstone.report;

import dev.touchstone.assertion.Bound;
import dev.touchstone.assertion.BucketEvidence;
import dev.touchstone.assertion.DropEvidence;
import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.report.chart.BucketChart;
import dev.touchstone.report.chart.BucketChart.Asked;
import dev.touchstone.report.chart.BucketChart.Level;
import dev.touchstone.report.chart.BucketChart.Row;
import dev.touchstone.report.chart.BucketChart.Standing;
import java.util.List;
import java.util.Map;

/** What an assertion measured as a chart: a row a bucket, or a row a pair of buckets where drops were compared. */
public final class BucketStrip {

    private BucketStrip() {}

    /** Whether evidence has anything of which such a chart tells. */
    public static boolean isIn(Evidence evidence) {
        return !evidence.buckets().isEmpty() || !evidence.drops().isEmpty();
    }

    /**
     * The chart of evidence that has buckets or drops.
     *
     * @param method id of the saliency method
     */
    public static BucketChart of(String method, Evidence evidence) {
        boolean drops = !evidence.drops().isEmpty();
        Bound bound = evidence.bound();
        return new BucketChart(
                method + ", " + (drops ? "drop of " : "") + evidence.measure(),
                evidence.measure() + (drops ? ", drop from bucket to bucket" : ""),
                new Asked("asked for " + bound, bound.value(), bound.direction().upwards()),
                drops
                        ? evidence.drops().stream().map(BucketStrip::row).toList()
                        : evidence.buckets().stream().map(BucketStrip::row).toList(),
                List.of("%s: %s. Found %s. The shaded side misses what was asked for."
                        .formatted(evidence.assertion(), evidence.verdict(), evidence.actual())));
    }

    private static Row row(BucketEvidence bucket) {
        return new Row(
                bucket.bucket().toString(),
                bucket.verdict().toString(),
                standing(bucket.verdict()),
                bucket.values().stream().boxed().toList(),
                bucket.mean(),
                bucket.interval().lower(),
                bucket.interval().upper(),
                levels(bucket.controls()),
                levels(bucket.rivals()));
    }

    private static Row row(DropEvidence drop) {
        return new Row(
                drop.fewer() + " → " + drop.more(),
                drop.verdict().toString(),
                standing(drop.verdict()),
                List.of(),
                drop.drop(),
                drop.interval().lower(),
                drop.interval().upper(),
                List.of(new Level("oracle", drop.oracle()), new Level("random", drop.lost())),
                List.of());
    }

    private static List<Level> levels(Map<String, Double> means) {
        return means.entrySet().stream()
                .map(mean -> new Level(mean.getKey(), mean.getValue()))
                .toList();
    }

    private static Standing standing(Verdict verdict) {
        return switch (verdict) {
            case PASS -> Standing.MET;
            case FAIL -> Standing.MISSED;
            case UNDECIDED, CANNOT_DISCRIMINATE, INVALID -> Standing.OPEN;
        };
    }
}
