package dev.touchstone.report.html;

import dev.touchstone.report.chart.VerdictChart.Kind;
import dev.touchstone.report.summary.RunEntry;
import dev.touchstone.report.summary.TestEntry;
import dev.touchstone.report.summary.TestGroup;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The tests of a page: those that are not green with all there is to see, the others folded into a table.
 *
 * @param groups the worst first
 * @param figures those that the page holds
 */
record Tests(List<Placed> groups, PageFigures figures) {

    /** A test with its place in the order. */
    record Placed(int place, TestGroup group) {}

    /** The most tests that are shown whole, and the most that are listed. */
    static final int WHOLE = 400;

    static final int LISTED = 2000;

    static Tests of(List<TestGroup> groups, PageFigures figures) {
        return new Tests(
                IntStream.range(0, groups.size())
                        .mapToObj(i -> new Placed(i, groups.get(i)))
                        .toList(),
                figures);
    }

    /** Those that are shown whole, in their order. */
    static List<TestGroup> whole(List<TestGroup> groups) {
        Map<Kind, Integer> before = new EnumMap<>(Kind.class);
        return groups.stream()
                .filter(group -> group.kind() != Kind.PASSED && before.merge(group.kind(), 1, Integer::sum) <= WHOLE)
                .toList();
    }

    /** Those of a kind under a heading; nothing if there is none. */
    void write(Markup page, Kind kind, String heading) {
        List<Placed> own = of(kind);
        if (own.isEmpty()) {
            return;
        }
        page.open("section", "class", Words.style(kind));
        page.element("h2", "%s (%d)".formatted(heading, own.size()));
        own.stream().limit(WHOLE).forEach(placed -> write(page, placed));
        if (own.size() > WHOLE) {
            page.element("p", "The others, with less to see:", "class", "note");
            table(page, own.subList(WHOLE, own.size()));
        }
        page.close();
    }

    private List<Placed> of(Kind kind) {
        return groups.stream().filter(placed -> placed.group().kind() == kind).toList();
    }

    private void write(Markup page, Placed placed) {
        TestGroup group = placed.group();
        RunEntry first = group.first();
        page.open("article", "id", Words.anchor(placed.place()), "class", Words.style(group.kind()));
        page.open("h3");
        page.element("span", group.kind().sign() + " " + group.verdict(), "class", "verdict");
        page.text(" " + first.method())
                .element("span", " on ", "class", "quiet")
                .text(first.scenario());
        page.close();
        page.element("p", "%s · %s".formatted(first.testClass(), first.displayName()), "class", "facts");
        group.test()
                .map(TestEntry::told)
                .filter(told -> group.runs().size() > 1 && !told.isEmpty())
                .ifPresent(told -> page.element("p", told, "class", "told"));
        for (RunEntry run : group.runs()) {
            new RunDetails(run, figures).write(page, group.runs().size() > 1);
        }
        page.open("p", "class", "again").element("span", "again ", "class", "quiet");
        page.element("code", first.repeatCommand()).close();
        page.close();
    }

    /** Those that passed, folded. */
    void passed(Markup page) {
        List<Placed> own = of(Kind.PASSED);
        if (own.isEmpty()) {
            return;
        }
        page.open("section", "class", "passed").element("h2", "Passed (%d)".formatted(own.size()));
        page.open("details").element("summary", "All tests that passed, with what decided");
        table(page, own);
        page.close().close();
    }

    private void table(Markup page, List<Placed> own) {
        page.open("div", "class", "wide").open("table").open("thead").open("tr");
        List.of("verdict", "method", "scenario", "test", "seconds")
                .forEach(name -> page.element("th", name, "scope", "col"));
        page.close().close().open("tbody");
        own.stream().limit(LISTED).forEach(placed -> row(page, placed));
        page.close().close().close();
        if (own.size() > LISTED) {
            page.element("p", "and %d more, which are in summary.json".formatted(own.size() - LISTED), "class", "note");
        }
    }

    private void row(Markup page, Placed placed) {
        TestGroup group = placed.group();
        RunEntry first = group.first();
        long milliseconds =
                group.runs().stream().mapToLong(RunEntry::milliseconds).sum();
        page.open("tr", "id", Words.anchor(placed.place()));
        page.element("td", group.kind().sign() + " " + group.verdict(), "class", Words.style(group.kind()));
        page.element("td", first.method()).element("td", first.scenario());
        page.element("td", first.testClass() + " · " + first.displayName());
        page.element("td", Words.figure(milliseconds / 1000.0), "class", "figure");
        page.close();
    }
}
