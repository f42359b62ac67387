package dev.touchstone.study.figure;

import dev.touchstone.report.chart.BarChart;
import dev.touchstone.report.chart.Chart;
import dev.touchstone.study.published.Statistic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The paper's Fig. 2: each method's average over all buckets of the simple or the complex settings, and its worst bucket. */
record AverageAndWorst(StudyTable table, Configuration configuration) {

    /** A chart a measure, kind of settings and variant, where there are numbers. */
    Map<String, Chart> charts() {
        Map<String, Chart> charts = new LinkedHashMap<>();
        for (Variant variant : Variant.values()) {
            for (String measure : List.of("PAFL", "PIOU")) {
                for (Kind kind : Kind.values()) {
                    String name =
                            "fig-02-%s-%s.svg".formatted(variant.of(measure).toLowerCase(Locale.ROOT), kind.id());
                    add(charts, name, kind, variant.of(measure));
                }
            }
        }
        return charts;
    }

    private void add(Map<String, Chart> charts, String name, Kind kind, String measure) {
        Map<String, Pool> pools = pools(kind.settings(), measure);
        if (!pools.isEmpty()) {
            charts.put(name, chart(kind, measure, pools));
        }
    }

    private Map<String, Pool> pools(Set<String> settings, String measure) {
        Map<String, Pool> pools = new LinkedHashMap<>();
        for (String method : table.methods()) {
            Pool pool = table.pool(method, configuration, settings, measure);
            if (!pool.rows().isEmpty()) {
                pools.put(method, pool);
            }
        }
        return pools;
    }

    private Chart chart(Kind kind, String measure, Map<String, Pool> pools) {
        List<BarChart.Group> groups = new ArrayList<>();
        pools.forEach((method, pool) -> groups.add(
                new BarChart.Group(method, List.of(pool.reading(Statistic.AVERAGE), pool.reading(Statistic.MINIMUM)))));
        List<String> notes = new ArrayList<>();
        notes.add("Whiskers: standard deviation over bucket means. Network and background: " + configuration.text()
                + ".");
        notes.addAll(Gaps.notes(pools));
        return new BarChart(
                "Fig. 2: " + measure + ", average and worst bucket, " + kind.id() + " settings",
                measure,
                List.of("average over buckets", "worst bucket"),
                groups,
                Controls.of(table.everyMethod(configuration, kind.settings(), measure))
                        .lines(),
                notes);
    }
}
