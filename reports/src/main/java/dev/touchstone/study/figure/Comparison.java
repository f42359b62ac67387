package dev.touchstone.study.figure;

import dev.touchstone.report.chart.BarChart;
import dev.touchstone.report.chart.Chart;
import dev.touchstone.report.chart.Reading;
import dev.touchstone.report.chart.ReferenceLine;
import dev.touchstone.study.published.Statistic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One of the paper's Figs. 10 to 12: the same methods on several networks, or on several backgrounds.
 *
 * @param file how its files' names begin
 * @param title what it is called
 * @param configurations what is compared; a figure of fewer than two is not drawn
 * @param name which part of a configuration tells them apart
 */
record Comparison(
        StudyTable table,
        String file,
        String title,
        List<Configuration> configurations,
        Function<Configuration, String> name) {

    private static final int FITTING = 4;
    private static final String MEASURE = Variant.TIGHT.of("PAFL");

    /** All that the rows allow, each against the main configuration. */
    static List<Comparison> all(StudyTable table) {
        Configuration main = table.main();
        List<Configuration> networks = table.configurations().stream()
                .filter(each -> each.background().equals(main.background()) && !each.equals(main))
                .toList();
        List<Configuration> backgrounds = table.configurations().stream()
                .filter(each -> each.network().equals(main.network()) && !each.equals(main))
                .toList();
        List<Comparison> all = new ArrayList<>();
        all.addAll(parts(table, "fig-10-networks", "Fig. 10: networks", main, plain(networks), Configuration::network));
        all.addAll(parts(
                table, "fig-11-robust", "Fig. 11: robust training", main, robust(networks), Configuration::network));
        all.addAll(parts(
                table, "fig-12-backgrounds", "Fig. 12: backgrounds", main, backgrounds, Configuration::background));
        return all;
    }

    /** Average and worst bucket of both kinds of settings, where there are numbers. */
    Map<String, Chart> charts() {
        Map<String, Chart> charts = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            for (Statistic statistic : Statistic.values()) {
                List<BarChart.Group> groups = groups(kind, statistic);
                if (!groups.isEmpty()) {
                    charts.put(
                            "%s-%s-%s.svg".formatted(file, kind.id(), statistic.id()), chart(kind, statistic, groups));
                }
            }
        }
        return charts;
    }

    private List<BarChart.Group> groups(Kind kind, Statistic statistic) {
        return table.methods().stream()
                .map(method -> new BarChart.Group(
                        method,
                        configurations.stream()
                                .map(each -> table.pool(method, each, kind.settings(), MEASURE)
                                        .reading(statistic))
                                .toList()))
                .filter(group -> group.bars().stream().anyMatch(bar -> !(bar instanceof Reading.Absent)))
                .toList();
    }

    private Chart chart(Kind kind, Statistic statistic, List<BarChart.Group> groups) {
        String what = statistic == Statistic.AVERAGE ? "average over buckets" : "worst bucket";
        return new BarChart(
                title + ", " + MEASURE + ", " + what + ", " + kind.id() + " settings",
                MEASURE,
                configurations.stream().map(name).toList(),
                groups,
                List.of(new ReferenceLine("bound", Controls.BOUND)),
                notes(kind));
    }

    private List<String> notes(Kind kind) {
        List<String> notes = new ArrayList<>();
        for (Configuration each : configurations) {
            Map<String, Pool> pools = new LinkedHashMap<>();
            table.methods().forEach(method -> pools.put(method, table.pool(method, each, kind.settings(), MEASURE)));
            Gaps.notes(pools).forEach(note -> notes.add(name.apply(each) + ". " + note));
        }
        return notes;
    }

    private static List<Comparison> parts(
            StudyTable table,
            String file,
            String title,
            Configuration main,
            List<Configuration> others,
            Function<Configuration, String> name) {
        List<Comparison> parts = new ArrayList<>();
        for (int from = 0; from < others.size(); from += FITTING) {
            List<Configuration> shown = new ArrayList<>(List.of(main));
            shown.addAll(others.subList(from, Math.min(others.size(), from + FITTING)));
            String part = from == 0 ? "" : "-" + (from / FITTING + 1);
            parts.add(new Comparison(table, file + part, title, shown, name));
        }
        return parts;
    }

    private static List<Configuration> plain(List<Configuration> networks) {
        return networks.stream()
                .filter(each -> !each.network().endsWith("-robust"))
                .toList();
    }

    private static List<Configuration> robust(List<Configuration> networks) {
        return networks.stream()
                .filter(each -> each.network().endsWith("-robust"))
                .toList();
    }
}
