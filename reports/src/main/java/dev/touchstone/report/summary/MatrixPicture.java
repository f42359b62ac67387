package dev.touchstone.report.summary;

import dev.touchstone.report.chart.VerdictChart;
import dev.touchstone.report.chart.VerdictChart.Cell;
import dev.touchstone.report.chart.VerdictChart.Kind;
import dev.touchstone.report.chart.VerdictChart.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The matrix of verdicts of a summary as a chart: methods down, scenarios across, both in alphabetical order. */
public final class MatrixPicture {

    /** The most rows and the most columns that are drawn. */
    public static final int LARGEST = 40;

    private MatrixPicture() {}

    /** The chart; what does not fit in it is said below. */
    public static VerdictChart of(Summary summary) {
        List<String> methods = summary.methods();
        List<String> scenarios = summary.scenarios();
        List<String> columns = scenarios.subList(0, Math.min(LARGEST, scenarios.size()));
        Map<String, Map<String, CellEntry>> cells = summary.matrix().stream()
                .collect(Collectors.groupingBy(
                        CellEntry::method, Collectors.toMap(CellEntry::scenario, cell -> cell, (one, other) -> one)));
        List<Row> rows = methods.stream()
                .limit(LARGEST)
                .map(method -> row(method, columns, cells.get(method)))
                .toList();
        return new VerdictChart(
                "Verdicts, methods by scenarios", columns, rows, notes(methods.size(), scenarios.size()));
    }

    private static Row row(String method, List<String> columns, Map<String, CellEntry> cells) {
        return new Row(
                method,
                columns.stream()
                        .map(scenario ->
                                cells.containsKey(scenario) ? cell(cells.get(scenario)) : new Cell(Kind.NONE, ""))
                        .toList());
    }

    private static Cell cell(CellEntry cell) {
        return new Cell(kind(cell.verdict()), cell.verdict());
    }

    /** The kind of the verdict that the text of a cell begins with. */
    public static Kind kind(String verdict) {
        return switch (CellVerdict.Rank.of(verdict)) {
            case PASS -> Kind.PASSED;
            case ABORTED, CANNOT_DISCRIMINATE, UNDECIDED -> Kind.OPEN;
            case INVALID, FAIL -> Kind.FAILED;
            case BROKEN, UNSTABLE -> Kind.BROKEN;
        };
    }

    private static List<String> notes(int methods, int scenarios) {
        List<String> notes = new ArrayList<>();
        notes.add("Each cell has the worst verdict of its runs with the number that decided it.");
        if (methods > LARGEST || scenarios > LARGEST) {
            notes.add("%d of %d methods and %d of %d scenarios are drawn."
                    .formatted(Math.min(LARGEST, methods), methods, Math.min(LARGEST, scenarios), scenarios));
        }
        return notes;
    }
}
