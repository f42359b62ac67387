package dev.touchstone.study.figure;

import dev.touchstone.method.MethodCatalog;
import dev.touchstone.method.Needs;
import dev.touchstone.report.chart.ReferenceLine;
import dev.touchstone.study.StudyRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** What the oracle's and the random maps measure on the samples of some rows, a number a bucket. */
record Controls(Map<String, Double> oracle, Map<String, Double> random) {

    /** Where a focus begins: more than half of the map's mass. */
    static final double BOUND = 0.5;

    static Controls of(List<StudyRow> rows) {
        return new Controls(byPlace(rows, StudyRow::oracle), byPlace(rows, StudyRow::random));
    }

    /** A method that asks nothing of the model. */
    static boolean isControl(String method) {
        return MethodCatalog.find(method)
                .filter(each -> each.needs() == Needs.NOTHING)
                .isPresent();
    }

    /** The bound and the controls as lines for a chart of pooled values; controls that were not measured have none. */
    List<ReferenceLine> lines() {
        List<ReferenceLine> lines = new ArrayList<>();
        lines.add(new ReferenceLine("bound", BOUND));
        oracle.values().stream()
                .mapToDouble(each -> each)
                .average()
                .ifPresent(value -> lines.add(new ReferenceLine("oracle, average", value)));
        oracle.values().stream()
                .mapToDouble(each -> each)
                .min()
                .ifPresent(value -> lines.add(new ReferenceLine("oracle, worst bucket", value)));
        random.values().stream()
                .mapToDouble(each -> each)
                .average()
                .ifPresent(value -> lines.add(new ReferenceLine("random, average", value)));
        return lines;
    }

    private static Map<String, Double> byPlace(List<StudyRow> rows, ToDoubleFunction<StudyRow> control) {
        return rows.stream()
                .filter(row -> !Double.isNaN(control.applyAsDouble(row)))
                .collect(Collectors.groupingBy(
                        row -> Place.of(row).toString(), TreeMap::new, Collectors.averagingDouble(control)));
    }
}
