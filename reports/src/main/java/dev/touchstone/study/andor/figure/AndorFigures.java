package dev.touchstone.study.andor.figure;

import dev.touchstone.report.chart.Chart;
import dev.touchstone.study.andor.AndorRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rankings of the ANDOR papers, drawn from a study's own numbers: by measure, view and scenario group. */
public final class AndorFigures {

    private AndorFigures() {}

    /**
     * All figures that the rows allow.
     *
     * @return SVG by file name, by measure
     * @throws IllegalArgumentException if two rows are of the same
     */
    public static Map<String, String> of(List<AndorRow> rows) {
        Map<String, String> figures = new LinkedHashMap<>();
        charts(new LogicTable(rows)).forEach((name, chart) -> figures.put(name, chart.svg()));
        return figures;
    }

    static Map<String, Chart> charts(LogicTable table) {
        Map<String, Chart> charts = new LinkedHashMap<>();
        for (RankedMeasure measure : RankedMeasure.ALL) {
            for (View view : View.values()) {
                for (ScenarioGroup group : ScenarioGroup.values()) {
                    String name = "fig-%s-%s-%s.svg".formatted(measure.id(), view.id(), group.id());
                    Ranking.of(table, measure, group, view).chart().ifPresent(chart -> charts.put(name, chart));
                }
            }
        }
        return charts;
    }
}
