package dev.touchstone.report.html;

import dev.touchstone.report.summary.GateEntry;
import dev.touchstone.report.summary.RunEntry;
import dev.touchstone.report.summary.Summary;
import dev.touchstone.report.summary.TestGroup;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The gates of a summary, each with its failures and their chances, adjusted for how many tests it has. */
final class Gates {

    private Gates() {}

    static void write(Markup page, Summary summary, List<TestGroup> groups) {
        if (summary.gates().isEmpty()) {
            return;
        }
        Map<String, Integer> places = IntStream.range(0, groups.size())
                .boxed()
                .collect(Collectors.toMap(i -> groups.get(i).first().uniqueId(), i -> i));
        page.open("section").element("h2", "Gates");
        for (GateEntry gate : summary.gates()) {
            page.element("h3", gate.uniqueId().replaceAll(".*\\[class:([^]]*)].*", "$1"));
            page.element(
                    "p", "%d of %s failed.".formatted(gate.failures().size(), Words.counted(gate.tests(), "test")));
            if (!gate.failures().isEmpty()) {
                failures(page, gate, groups, places);
            }
        }
        page.close();
    }

    private static void failures(Markup page, GateEntry gate, List<TestGroup> groups, Map<String, Integer> places) {
        page.open("details")
                .element(
                        "summary",
                        "The chance of each failure by itself, and adjusted after Holm for all tests of the gate");
        page.open("div", "class", "wide").open("table").open("thead").open("tr");
        List.of("test", "by itself", "adjusted").forEach(name -> page.element("th", name, "scope", "col"));
        page.close().close().open("tbody");
        for (GateEntry.Failure failure : gate.failures()) {
            page.open("tr").open("td");
            Integer place = places.get(failure.uniqueId());
            if (place == null) {
                page.text(failure.uniqueId());
            } else {
                RunEntry run = groups.get(place).first();
                page.element(
                        "a",
                        "%s on %s, %s".formatted(run.method(), run.scenario(), run.testMethod()),
                        "href",
                        "#" + Words.anchor(place));
            }
            page.close();
            page.element("td", chance(failure.pValue()), "class", "figure");
            page.element("td", chance(failure.adjusted()), "class", "figure").close();
        }
        page.close().close().close().close();
    }

    private static String chance(double value) {
        return Double.isNaN(value) ? "not known" : String.format(Locale.ROOT, "%.2g", value);
    }
}
