package dev.touchstone.report.allure;

import dev.touchstone.assertion.BucketEvidence;
import dev.touchstone.assertion.Evidence;
import dev.touchstone.report.markdown.Markdown;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What an assertion measured, a bucket a row; rivals and controls that only some buckets have leave the others' cells empty, and so does what is undefined. */
record BucketTable(Evidence evidence, Set<String> rivals, Set<String> controls) {

    private static final char NO_BREAK = '\u00a0';

    static BucketTable of(Evidence evidence) {
        Set<String> rivals = new LinkedHashSet<>();
        Set<String> controls = new LinkedHashSet<>();
        evidence.buckets().forEach(bucket -> {
            rivals.addAll(bucket.rivals().keySet());
            controls.addAll(bucket.controls().keySet());
        });
        return new BucketTable(evidence, rivals, controls);
    }

    /** Two digits, the interval in one cell. */
    String markdown() {
        List<String> header = new ArrayList<>(List.of("bucket", "verdict", evidence.measure(), "interval"));
        header.addAll(rivals);
        header.addAll(controls);
        header.addAll(List.of("normalised", "samples"));
        List<List<String>> rows =
                evidence.buckets().stream().map(this::shortRow).toList();
        return Markdown.table(header, rows);
    }

    private List<String> shortRow(BucketEvidence bucket) {
        List<String> row = new ArrayList<>(List.of(
                bucket.bucket().toString(),
                bucket.verdict().toString(),
                figure(bucket.mean()),
                bucket.interval().toString().replace(' ', NO_BREAK)));
        rivals.forEach(name -> row.add(figure(bucket.rivals().get(name))));
        controls.forEach(name -> row.add(figure(bucket.controls().get(name))));
        row.add(figure(bucket.normalised().orElse(Double.NaN)));
        row.add(String.valueOf(bucket.samples()));
        return row;
    }

    /** All digits, a number a cell. */
    String csv() {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("bucket", "name", "label", "verdict"));
        header.addAll(List.of(evidence.measure(), "lower", "upper", "samples", "worst sample", "worst value"));
        header.addAll(rivals);
        header.addAll(controls);
        header.add("normalised");
        rows.add(header);
        evidence.buckets().forEach(bucket -> rows.add(fullRow(bucket)));
        return Csv.text(rows);
    }

    private List<String> fullRow(BucketEvidence bucket) {
        List<Object> row = new ArrayList<>(List.of(
                bucket.bucket().number(),
                bucket.bucket().name(),
                bucket.bucket().label(),
                bucket.verdict()));
        row.addAll(List.of(
                bucket.mean(), bucket.interval().lower(), bucket.interval().upper()));
        row.addAll(List.of(bucket.samples(), bucket.worstSample(), bucket.worstValue()));
        rivals.forEach(name -> row.add(bucket.rivals().getOrDefault(name, Double.NaN)));
        controls.forEach(name -> row.add(bucket.controls().getOrDefault(name, Double.NaN)));
        row.add(bucket.normalised().orElse(Double.NaN));
        return row.stream().map(String::valueOf).toList();
    }

    private static String figure(Double value) {
        return value == null || value.isNaN() ? "" : String.format(Locale.ROOT, "%.2f", value);
    }
}
