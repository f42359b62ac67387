package dev.touchstone.report.summary;

import dev.touchstone.report.chart.ScatterChart;
import dev.touchstone.report.chart.ScatterChart.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where maps look as a chart: their share on what decided (PAFL) against that on what had no part in it (SAFL), a point a bucket. */
public final class FocusScatter {

    private static final int SERIES = 7;

    private FocusScatter() {}

    /** The chart of all runs that measured both; empty if none did. */
    public static Optional<ScatterChart> of(Summary summary) {
        List<String> methods = summary.runs().stream()
                .filter(run -> run.evidence().stream().anyMatch(FocusScatter::hasBoth))
                .map(RunEntry::method)
                .distinct()
                .sorted()
                .toList();
        if (methods.isEmpty()) {
            return Optional.empty();
        }
        List<String> shown = methods.subList(0, Math.min(SERIES, methods.size()));
        List<String> notes = new ArrayList<>();
        notes.add(
                "A point a bucket of a run. Right of the line a map looks more at what decided, PAFL, than at what had no part in it, SAFL.");
        if (methods.size() > SERIES) {
            notes.add("%d of %d methods are drawn, by name.".formatted(SERIES, methods.size()));
        }
        return Optional.of(new ScatterChart(
                "Where maps look",
                "PAFL, share on the focus",
                "SAFL, share on what to avoid",
                shown,
                points(summary, shown),
                notes));
    }

    private static List<Point> points(Summary summary, List<String> shown) {
        List<Point> points = new ArrayList<>();
        for (RunEntry run : summary.runs()) {
            int series = shown.indexOf(run.method());
            if (series >= 0) {
                run.evidence().stream()
                        .filter(FocusScatter::hasBoth)
                        .flatMap(evidence -> evidence.buckets().stream())
                        .forEach(bucket -> secondary(bucket)
                                .filter(safl -> isShare(safl) && isShare(bucket.mean()))
                                .ifPresent(safl -> points.add(new Point(
                                        series,
                                        bucket.mean(),
                                        safl,
                                        "%s, %s, bucket %d (%s)"
                                                .formatted(
                                                        run.method(),
                                                        run.scenario(),
                                                        bucket.number(),
                                                        bucket.name())))));
            }
        }
        return points;
    }

    private static boolean isShare(double value) {
        return value >= 0 && value <= 1;
    }

    private static boolean hasBoth(EvidenceEntry evidence) {
        return evidence.measure().startsWith("PAFL")
                && evidence.buckets().stream()
                        .anyMatch(bucket -> secondary(bucket).isPresent());
    }

    private static Optional<Double> secondary(BucketEntry bucket) {
        return bucket.rivals().entrySet().stream()
                .filter(rival -> rival.getKey().startsWith("SAFL"))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
