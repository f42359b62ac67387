package dev.touchstone.study.andor.figure;

import dev.touchstone.report.chart.BarChart;
import dev.touchstone.report.chart.ReferenceLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The methods of one scenario group by one measure, the best first. Methods with the same mean have the same rank, the least of theirs.
 *
 * @param pools by method, in order
 */
record Ranking(LogicTable table, RankedMeasure measure, ScenarioGroup group, View view, Map<String, LogicPool> pools) {

    static Ranking of(LogicTable table, RankedMeasure measure, ScenarioGroup group, View view) {
        return of(table, measure, group, view, table.methods());
    }

    /** Of methods that are no controls. */
    static Ranking ofExplaining(LogicTable table, RankedMeasure measure, ScenarioGroup group, View view) {
        return of(table, measure, group, view, table.explainingMethods());
    }

    private static Ranking of(
            LogicTable table, RankedMeasure measure, ScenarioGroup group, View view, List<String> methods) {
        Map<String, LogicPool> pools = methods.stream()
                .collect(Collectors.toMap(
                        method -> method,
                        method -> table.pool(method, measure.name(), group, view),
                        (one, other) -> one,
                        LinkedHashMap::new));
        pools.values().removeIf(pool -> !pool.isDefined());
        List<String> order = pools.keySet().stream()
                .sorted(Comparator.comparingDouble(method -> measure.order().applyAsDouble(pools.get(method))))
                .toList();
        Map<String, LogicPool> ordered = new LinkedHashMap<>();
        order.forEach(method -> ordered.put(method, pools.get(method)));
        return new Ranking(table, measure, group, view, ordered);
    }

    /** From 1; of those with the same mean the least. */
    int rank(String method) {
        double own = measure.order().applyAsDouble(pools.get(method));
        return 1
                + (int) pools.values().stream()
                        .filter(pool -> measure.order().applyAsDouble(pool) < own)
                        .count();
    }

    /** The chart; empty if nothing was measured. */
    Optional<BarChart> chart() {
        if (pools.isEmpty()) {
            return Optional.empty();
        }
        List<String> networks = table.networks();
        List<BarChart.Group> bars = pools.entrySet().stream()
                .map(each -> new BarChart.Group(
                        rank(each.getKey()) + ". " + each.getKey(),
                        networks.stream()
                                .map(network -> each.getValue()
                                        .only(row -> row.network().equals(network))
                                        .reading())
                                .toList()))
                .toList();
        String title = "%s, %s, %s".formatted(group.title(), measure.name(), view.id());
        return Optional.of(new BarChart(title, measure.name(), networks, bars, chance(), notes()));
    }

    private List<ReferenceLine> chance() {
        return table.pool(measure.name(), group, view).chance().stream()
                .mapToObj(chance -> new ReferenceLine("chance", chance))
                .toList();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add("%s first; ranked by the mean over networks. Whiskers: standard deviation over models, worlds%s. %s"
                .formatted(
                        measure.smallerIsBetter() ? "Least" : "Greatest",
                        view == View.BALANCED ? " and classes" : "",
                        measure.note()));
        String silent = pools.entrySet().stream()
                .filter(each -> each.getValue().silent() > 0)
                .map(each -> each.getKey() + " (" + each.getValue().silent() + ")")
                .collect(Collectors.joining(", "));
        if (!silent.isEmpty()) {
            notes.add("Maps that say nothing: " + silent + ".");
        }
        return notes;
    }
}
