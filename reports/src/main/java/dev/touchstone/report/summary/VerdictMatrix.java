package dev.touchstone.report.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of verdicts in plain text: saliency methods down, scenarios across, each cell the verdict with the number that decided it.
 * Where several runs share a cell it shows the worst verdict and how many of them have it.
 */
public final class VerdictMatrix {

    private static final String COLUMN_GAP = "  ";
    private static final String NO_RUN = "·";

    private final List<List<String>> rows = new ArrayList<>();

    private VerdictMatrix(Summary summary) {
        List<String> methods = distinct(summary.runs().stream().map(RunEntry::method));
        List<String> scenarios = distinct(summary.runs().stream().map(RunEntry::scenario));
        rows.add(row("", scenarios.stream().map(VerdictMatrix::world).toList()));
        rows.add(row("method", scenarios.stream().map(VerdictMatrix::setting).toList()));
        for (String method : methods) {
            rows.add(row(
                    method,
                    scenarios.stream()
                            .map(scenario -> cell(summary, method, scenario))
                            .toList()));
        }
    }

    /** The table of all runs of a summary; methods and scenarios stand in alphabetical order. */
    public static VerdictMatrix of(Summary summary) {
        return new VerdictMatrix(summary);
    }

    /** The table, a line a row, each ended by a line feed. */
    public String text() {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        List<String> lines =
                rows.stream().map(row -> line(row, widths)).collect(Collectors.toCollection(ArrayList::new));
        lines.add(2, "-".repeat(IntStream.of(widths).sum() + COLUMN_GAP.length() * (widths.length - 1)));
        return String.join("\n", lines) + "\n";
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> row.get(column)
                        + " ".repeat(widths[column] - row.get(column).length()))
                .collect(Collectors.joining(COLUMN_GAP))
                .stripTrailing();
    }

    private static List<String> row(String first, List<String> others) {
        List<String> row = new ArrayList<>(List.of(first));
        row.addAll(others);
        return row;
    }

    private static String cell(Summary summary, String method, String scenario) {
        return summary.matrix().stream()
                .filter(cell -> cell.method().equals(method) && cell.scenario().equals(scenario))
                .findFirst()
                .map(CellEntry::verdict)
                .orElse(NO_RUN);
    }

    /** The cells that hold runs, by method, then by scenario. */
    static List<CellEntry> cells(List<RunEntry> runs) {
        Map<String, Map<String, List<RunEntry>>> sorted = runs.stream()
                .collect(Collectors.groupingBy(
                        RunEntry::method,
                        TreeMap::new,
                        Collectors.groupingBy(RunEntry::scenario, TreeMap::new, Collectors.toList())));
        List<CellEntry> cells = new ArrayList<>();
        sorted.forEach((method, byScenario) -> byScenario.forEach(
                (scenario, own) -> cells.add(new CellEntry(method, scenario, own.size(), text(own)))));
        return cells;
    }

    private static String text(List<RunEntry> runs) {
        return CellVerdict.text(runs.stream().map(CellVerdict::of).toList()).orElse(NO_RUN);
    }

    private static String world(String scenario) {
        return scenario.substring(0, scenario.lastIndexOf('/') + 1);
    }

    private static String setting(String scenario) {
        return scenario.substring(scenario.lastIndexOf('/') + 1);
    }

    private static List<String> distinct(Stream<String> names) {
        return names.distinct().sorted().toList();
    }
}
