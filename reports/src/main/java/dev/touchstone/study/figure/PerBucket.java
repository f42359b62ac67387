package dev.touchstone.study.figure;

import dev.touchstone.report.chart.Chart;
import dev.touchstone.report.chart.PanelChart;
import dev.touchstone.report.chart.PanelChart.Panel;
import dev.touchstone.report.chart.Reading;
import dev.touchstone.report.chart.ReferenceLine;
import dev.touchstone.study.StudyRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The paper's Figs. 6 and 8: PAFL and SAFL of each method bucket by bucket, a chart a setting. */
record PerBucket(StudyTable table, Configuration configuration) {

    private static final List<String> MEASURES = List.of(Variant.TIGHT.of("PAFL"), Variant.TIGHT.of("SAFL"));

    /** A chart for each setting that has numbers. */
    Map<String, Chart> charts() {
        Map<String, Chart> charts = new LinkedHashMap<>();
        for (String setting : table.settings()) {
            Map<Integer, String> buckets = buckets(setting);
            if (!buckets.isEmpty()) {
                String figure = Kind.SIMPLE.settings().contains(setting) ? "06" : "08";
                charts.put("fig-" + figure + "-" + FileNames.part(setting) + ".svg", chart(setting, figure, buckets));
            }
        }
        return charts;
    }

    private Map<Integer, String> buckets(String setting) {
        Map<Integer, String> buckets = new TreeMap<>();
        for (String measure : MEASURES) {
            rows(setting, measure).forEach(row -> buckets.put(row.bucket(), row.bucketName()));
        }
        return buckets;
    }

    private Chart chart(String setting, String figure, Map<Integer, String> buckets) {
        String names = buckets.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining("; "));
        return new PanelChart(
                "Fig. " + Integer.valueOf(figure) + ": PAFL and SAFL by bucket, " + setting,
                "bucket",
                buckets.keySet().stream().map(String::valueOf).toList(),
                MEASURES,
                List.of("oracle, " + MEASURES.get(0), "random, " + MEASURES.get(0)),
                methods(setting).stream()
                        .map(method -> panel(method, setting, buckets.keySet()))
                        .toList(),
                List.of(new ReferenceLine("bound", Controls.BOUND)),
                List.of(
                        "Whiskers: standard deviation over samples. No point: the bucket has no such object. "
                                + "Network and background: " + configuration.text() + ".",
                        "Buckets: " + names + "."));
    }

    private List<String> methods(String setting) {
        return table.methods().stream()
                .filter(method -> MEASURES.stream().anyMatch(measure -> rows(setting, measure).stream()
                        .anyMatch(row -> row.method().equals(method))))
                .toList();
    }

    private Panel panel(String method, String setting, Set<Integer> buckets) {
        Map<Integer, StudyRow> primary = byBucket(method, setting, MEASURES.get(0));
        Map<Integer, StudyRow> secondary = byBucket(method, setting, MEASURES.get(1));
        return new Panel(
                method,
                List.of(points(primary, buckets), points(secondary, buckets)),
                List.of(levels(primary, buckets, StudyRow::oracle), levels(primary, buckets, StudyRow::random)));
    }

    private Map<Integer, StudyRow> byBucket(String method, String setting, String measure) {
        return table.pool(method, configuration, Set.of(setting), measure).rows().stream()
                .collect(Collectors.toMap(StudyRow::bucket, row -> row));
    }

    private List<StudyRow> rows(String setting, String measure) {
        return table.everyMethod(configuration, Set.of(setting), measure);
    }

    private static List<Reading> points(Map<Integer, StudyRow> rows, Set<Integer> buckets) {
        return buckets.stream().map(bucket -> point(rows.get(bucket))).toList();
    }

    private static Reading point(StudyRow row) {
        if (row == null) {
            return Reading.absent();
        }
        return row.n() == 0
                ? Reading.undefined()
                : Reading.of(row.mean(), Double.isNaN(row.spread()) ? 0 : row.spread());
    }

    private static List<Reading> levels(
            Map<Integer, StudyRow> rows, Set<Integer> buckets, ToDoubleFunction<StudyRow> control) {
        return buckets.stream()
                .map(rows::get)
                .map(row -> row == null || Double.isNaN(control.applyAsDouble(row))
                        ? Reading.absent()
                        : Reading.of(control.applyAsDouble(row)))
                .toList();
    }
}
