package dev.touchstone.report.allure;

import dev.touchstone.assertion.BucketEvidence;
import dev.touchstone.assertion.Evidence;
import java.util.ArrayList;
import java.util.List;

/** What was measured of each sample, a sample a row; what has no room is counted in a last row. */
final class SampleTable {

    static final int MOST = 10_000;

    private SampleTable() {}

    static String csv(Evidence evidence) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("bucket", "name", "sample", evidence.measure()));
        int all = 0;
        for (BucketEvidence bucket : evidence.buckets()) {
            for (int sample = 0; sample < bucket.values().size(); sample++) {
                if (all++ < MOST) {
                    rows.add(List.of(
                            String.valueOf(bucket.bucket().number()),
                            bucket.bucket().name(),
                            String.valueOf(sample),
                            String.valueOf(bucket.values().get(sample))));
                }
            }
        }
        if (all > MOST) {
            rows.add(List.of("", "", "", "and %d more".formatted(all - MOST)));
        }
        return Csv.text(rows);
    }
}
