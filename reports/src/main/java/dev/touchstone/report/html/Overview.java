package dev.touchstone.report.html;

import dev.touchstone.report.chart.VerdictChart.Kind;
import dev.touchstone.report.summary.CellEntry;
import dev.touchstone.report.summary.Counts;
import dev.touchstone.report.summary.FocusScatter;
import dev.touchstone.report.summary.MatrixPicture;
import dev.touchstone.report.summary.RunEntry;
import dev.touchstone.report.summary.Summary;
import dev.touchstone.report.summary.TestGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The head of a page: the result in one line, and the matrix, whose cells lead to the tests. */
record Overview(Summary summary, List<TestGroup> groups, Counts counts) {

    private static final int LARGEST_CHART = 300_000;

    void write(Markup page, int figuresLeft) {
        page.open("header", "class", summary.isGreen() ? "green" : "red");
        page.element("p", "Touchstone", "class", "brand");
        page.element("h1", counts.inWords());
        page.element("p", facts(), "class", "facts");
        if (!summary.complete()) {
            page.element("p", "Not complete: tests are still running, or stopped half-way.", "class", "alarm");
        }
        if (figuresLeft > 0) {
            page.element(
                    "p",
                    "%d pictures had no room in this file; each stands where it belongs as a link to its file beside this one."
                            .formatted(figuresLeft),
                    "class",
                    "note");
        }
        page.close();
        matrix(page);
        foci(page);
    }

    private void foci(Markup page) {
        FocusScatter.of(summary).ifPresent(chart -> {
            if (chart.svg().length() > LARGEST_CHART) {
                page.element("p", "The chart of where maps look has too many points for this page.", "class", "note");
                return;
            }
            page.open("details").element("summary", chart.title());
            page.empty("img", "src", Words.embedded(chart), "alt", String.join(" ", chart.notes()), "class", "chart");
            page.close();
        });
    }

    private String facts() {
        String seeds = summary.runs().stream()
                .map(run -> String.valueOf(run.baseSeed()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return "%s · %s · %s · %s%s"
                .formatted(
                        Words.counted(counts.tests(), "test"),
                        Words.counted(summary.methods().size(), "method"),
                        Words.counted(summary.scenarios().size(), "scenario"),
                        Words.counted(summary.runs().size(), "run"),
                        seeds.isEmpty() ? "" : " · base seed " + seeds);
    }

    private void matrix(Markup page) {
        if (summary.matrix().isEmpty()) {
            return;
        }
        Map<String, String> anchors = anchors();
        Map<String, CellEntry> cells = summary.matrix().stream()
                .collect(Collectors.toMap(
                        cell -> key(cell.method(), cell.scenario()), cell -> cell, (one, other) -> one));
        List<String> scenarios = summary.scenarios();
        page.open("nav", "aria-label", "Verdicts by method and scenario")
                .open("div", "class", "wide")
                .open("table", "class", "matrix");
        page.open("thead").open("tr").element("th", "method", "scope", "col");
        scenarios.forEach(scenario -> page.element("th", scenario, "scope", "col"));
        page.close().close().open("tbody");
        summary.methods().forEach(method -> {
            page.open("tr").element("th", method, "scope", "row");
            scenarios.forEach(scenario -> cell(page, cells.get(key(method, scenario)), anchors));
            page.close();
        });
        page.close().close().close().close();
    }

    private static void cell(Markup page, CellEntry cell, Map<String, String> anchors) {
        if (cell == null) {
            page.element("td", "");
            return;
        }
        Kind kind = MatrixPicture.kind(cell.verdict());
        String anchor = anchors.get(key(cell.method(), cell.scenario()));
        page.open("td", "class", Words.style(kind));
        page.element("a", kind.sign() + " " + cell.verdict(), "href", "#" + anchor);
        page.close();
    }

    /** Of each cell the worst of its tests. */
    private Map<String, String> anchors() {
        Map<String, String> anchors = new LinkedHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            RunEntry run = groups.get(i).first();
            anchors.putIfAbsent(key(run.method(), run.scenario()), Words.anchor(i));
        }
        return anchors;
    }

    private static String key(String method, String scenario) {
        return method + " " + scenario;
    }
}
