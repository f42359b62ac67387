package dev.touchstone.study.figure;

import dev.touchstone.report.chart.Chart;
import dev.touchstone.study.StudyRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of the TextBox paper, drawn from a study's own numbers. Main figures are of each setting's own network on black; where the
 * study has none of these, of the first network and background that it has.
 */
public final class TextBoxFigures {

    private TextBoxFigures() {}

    /**
     * All figures that the rows allow.
     *
     * @param rows a study's results, in any order
     * @return SVG by file name, in the order of the paper
     * @throws IllegalArgumentException if two rows are of the same, or a row's mean does not go with its count
     */
    public static Map<String, String> of(List<StudyRow> rows) {
        Map<String, String> figures = new LinkedHashMap<>();
        charts(new StudyTable(rows)).forEach((name, chart) -> figures.put(name, chart.svg()));
        return figures;
    }

    static Map<String, Chart> charts(StudyTable table) {
        Configuration main = table.main();
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.putAll(new AverageAndWorst(table, main).charts());
        charts.putAll(new PerBucket(table, main).charts());
        charts.putAll(new SuccessMatrix(table, main).charts());
        Comparison.all(table).forEach(comparison -> charts.putAll(comparison.charts()));
        charts.putAll(new AgainstPublished(Matched.all(table)).charts());
        return charts;
    }
}
