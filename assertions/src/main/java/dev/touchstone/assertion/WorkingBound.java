package dev.touchstone.assertion;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;

/** Finds a bound of the same direction that the oracle meets and the control that must miss misses. */
record WorkingBound(Bound bound, Controls controls) {

    /** One for all buckets; failing that, one for the bucket alone. */
    String advice(BucketEvidence bucket, List<BucketEvidence> all) {
        String everywhere = between(all);
        if (!everywhere.isEmpty()) {
            return everywhere + " would tell in every bucket";
        }
        String here = between(List.of(bucket));
        return here.isEmpty()
                ? "no bound would tell there"
                : here + " would tell there, but none would in every bucket";
    }

    /** Half way between the controls; empty if they overlap. */
    private String between(List<BucketEvidence> buckets) {
        DoubleSummaryStatistics meeting = statistics(buckets, Controls.ORACLE);
        DoubleSummaryStatistics missing = statistics(buckets, controls.mustMiss());
        boolean above = bound.direction().upwards();
        double low = above ? missing.getMax() : meeting.getMax();
        double high = above ? meeting.getMin() : missing.getMin();
        if (!(low < high)) {
            return "";
        }
        double middle = (low + high) / 2;
        int digits = high - low > 0.02 ? 2 : 4;
        return String.format(
                Locale.ROOT, "%s %." + digits + "f", bound.direction().word(), middle);
    }

    private static DoubleSummaryStatistics statistics(List<BucketEvidence> buckets, String control) {
        return buckets.stream()
                .mapToDouble(bucket -> bucket.controls().get(control))
                .summaryStatistics();
    }
}
