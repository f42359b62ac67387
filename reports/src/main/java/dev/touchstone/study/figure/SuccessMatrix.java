package dev.touchstone.study.figure;

import dev.touchstone.report.chart.Chart;
import dev.touchstone.report.chart.MatrixChart;
import dev.touchstone.report.chart.MatrixChart.Cell;
import dev.touchstone.report.chart.MatrixChart.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The paper's Fig. 7: where methods succeed and where they fail, by setting, on the buckets that have both kinds of objects. */
record SuccessMatrix(StudyTable table, Configuration configuration) {

    private static final String SUFFIXES = "\"2 u\": two buckets undefined for the method, counted as no success. "
            + "\"2 cd\": two buckets cannot discriminate, since the oracle itself stays at or below 0.5 there; they are not counted.";

    /** The matrix of successes and that of failures, a pair a variant that has numbers. */
    Map<String, Chart> charts() {
        Map<String, Chart> charts = new LinkedHashMap<>();
        for (Variant variant : Variant.values()) {
            if (table.has(variant.of("PAFL")) && table.has(variant.of("SAFL"))) {
                String suffix = variant.id() + ".svg";
                charts.put("fig-07-success-" + suffix, success(variant));
                charts.put("fig-07-failure-" + suffix, failure(variant));
            }
        }
        return charts;
    }

    private Chart success(Variant variant) {
        return new MatrixChart(
                "Fig. 7, above: buckets with " + variant.of("PAFL") + " above 0.5",
                "none of the buckets",
                "all of the buckets",
                table.settings(),
                rows(variant, SuccessMatrix::successCell),
                List.of(
                        "Buckets that have both objects to look at and to avoid. " + SUFFIXES,
                        "Network and background: " + configuration.text() + "."));
    }

    private Chart failure(Variant variant) {
        return new MatrixChart(
                "Fig. 7, below: buckets with " + variant.of("SAFL") + " above " + variant.of("PAFL"),
                "in more than half of the buckets",
                "in at most half",
                table.settings(),
                rows(variant, SuccessMatrix::failureCell),
                List.of(
                        "Buckets that have both objects to look at and to avoid, decided on bucket means. "
                                + "\"2 u\": two buckets undefined for the method, not counted.",
                        "Network and background: " + configuration.text() + "."));
    }

    private List<Row> rows(Variant variant, Function<List<Contest>, Cell> cell) {
        return table.methods().stream()
                .map(method -> new Row(
                        method,
                        table.settings().stream()
                                .map(setting -> cell.apply(Contest.of(table, method, configuration, setting, variant)))
                                .toList()))
                .toList();
    }

    private static Cell successCell(List<Contest> contests) {
        List<Contest> counted = contests.stream().filter(Contest::discriminates).toList();
        if (counted.isEmpty()) {
            return new Cell(Double.NaN, contests.isEmpty() ? "not measured" : "cannot discriminate");
        }
        long undefined =
                counted.stream().filter(each -> each.primary().n() == 0).count();
        long passed = counted.stream().filter(Contest::succeeds).count();
        String text =
                passed + "/" + counted.size() + count(undefined, "u") + count(contests.size() - counted.size(), "cd");
        return undefined == counted.size()
                ? new Cell(Double.NaN, "undefined")
                : new Cell((double) passed / counted.size(), text);
    }

    private static Cell failureCell(List<Contest> contests) {
        List<Contest> counted = contests.stream().filter(Contest::isDefined).toList();
        if (counted.isEmpty()) {
            return new Cell(Double.NaN, contests.isEmpty() ? "not measured" : "undefined");
        }
        long failed = counted.stream().filter(Contest::fails).count();
        String text = failed + "/" + counted.size() + count(contests.size() - counted.size(), "u");
        return new Cell(2 * failed > counted.size() ? 0 : 1, text);
    }

    private static String count(long number, String of) {
        return number == 0 ? "" : ", " + number + " " + of;
    }
}
