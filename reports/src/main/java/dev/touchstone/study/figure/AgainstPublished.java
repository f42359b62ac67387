package dev.touchstone.study.figure;

import dev.touchstone.report.chart.Chart;
import dev.touchstone.report.chart.ScatterChart;
import dev.touchstone.report.chart.ScatterChart.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Our numbers by the published ones, a point each. */
record AgainstPublished(List<Matched> matches) {

    /** A chart a measure that has numbers on both sides. */
    Map<String, Chart> charts() {
        Map<String, Chart> charts = new LinkedHashMap<>();
        for (String measure : List.of("PAFL", "SAFL", "PIOU")) {
            List<Point> points = new ArrayList<>();
            for (Variant variant : Variant.values()) {
                matches.stream()
                        .filter(each -> each.published().measure().equals(measure) && each.isPlain())
                        .filter(each -> Double.isFinite(each.ours(variant))
                                && Double.isFinite(each.published().value()))
                        .forEach(each -> points.add(point(each, variant)));
            }
            if (!points.isEmpty()) {
                charts.put("published-" + measure.toLowerCase(Locale.ROOT) + ".svg", chart(measure, points));
            }
        }
        return charts;
    }

    private static Point point(Matched match, Variant variant) {
        String buckets = match.published().buckets().isEmpty()
                ? ""
                : " " + match.published().buckets();
        String label = "%s, %s%s, %s"
                .formatted(
                        match.published().label().label(),
                        match.published().settings(),
                        buckets,
                        match.published().statistic().id());
        return new Point(variant.ordinal(), match.published().value(), match.ours(variant), label);
    }

    private static Chart chart(String measure, List<Point> points) {
        return new ScatterChart(
                "Ours by published: " + measure,
                "published",
                "ours",
                List.of(Variant.TIGHT.of(measure), Variant.PUBLISHED.of(measure) + " (like for like)"),
                points,
                List.of(
                        "A point a published number for the CNNs on black: averages, worst buckets and groups of buckets."));
    }
}
