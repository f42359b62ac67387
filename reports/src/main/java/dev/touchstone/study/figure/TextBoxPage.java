package dev.touchstone.study.figure;

import dev.touchstone.report.chart.Chart;
import dev.touchstone.report.chart.XmlText;
import dev.touchstone.study.StudyRow;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A study's results as one page that needs nothing else: findings, figures, our numbers beside the published ones, and what was run. */
public final class TextBoxPage {

    private TextBoxPage() {}

    /**
     * The page.
     *
     * @param rows a study's results, in any order
     * @param provenance what was run, in the order in which it is shown: command, versions, seeds, samples, ...
     * @return HTML without scripts and without references to other files
     * @throws IllegalArgumentException if two rows are of the same, or a row's mean does not go with its count
     */
    public static String html(List<StudyRow> rows, Map<String, String> provenance) {
        StudyTable table = new StudyTable(rows);
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>TextBox study</title>
                <style>
                %s</style>
                </head>
                <body>
                <h1>TextBox study</h1>
                """.formatted(PageStyle.CSS)
                + "<h2>Findings of the paper, on our numbers</h2>\n" + findings(Findings.of(table))
                + "<h2>Figures</h2>\n" + figures(TextBoxFigures.charts(table))
                + "<h2>Our numbers beside the published ones</h2>\n" + comparison(Matched.all(table))
                + "<h2>What was run</h2>\n" + provenance(provenance)
                + "</body>\n</html>\n";
    }

    private static String provenance(Map<String, String> provenance) {
        return provenance.isEmpty()
                ? Html.text("p", "Nothing was noted.")
                : Html.table(
                        "Provenance",
                        List.of("what", "value"),
                        provenance.entrySet().stream()
                                .map(each -> List.of(XmlText.escaped(each.getKey()), XmlText.escaped(each.getValue())))
                                .toList());
    }

    private static String findings(List<Finding> findings) {
        return Html.table(
                "Each finding is checked by our measures, and again by those of the released code where they were measured",
                List.of("outcome", "finding", "shown in", "checked with", "evidence"),
                findings.stream().map(TextBoxPage::row).toList());
    }

    private static List<String> row(Finding finding) {
        String outcome = finding.outcome().text();
        return List.of(
                "<span class=\"%s\">%s</span>".formatted(outcome.replace(' ', '-'), outcome),
                XmlText.escaped(finding.claim()),
                XmlText.escaped(finding.source()),
                XmlText.escaped(finding.measure()),
                XmlText.escaped(finding.evidence()));
    }

    private static String figures(Map<String, Chart> charts) {
        return charts.entrySet().stream()
                .map(each -> "<figure>\n%s<figcaption>%s</figcaption>\n</figure>\n"
                        .formatted(each.getValue().svg(), XmlText.escaped(each.getKey())))
                .collect(Collectors.joining());
    }

    private static String comparison(List<Matched> matches) {
        if (matches.isEmpty()) {
            return Html.text("p", "No published number was measured.");
        }
        String why = Arrays.stream(Difference.values())
                .map(each -> "<dt id=\"why-%1$s\">%1$s</dt><dd>%2$s</dd>\n"
                        .formatted(each.symbol(), XmlText.escaped(each.text())))
                .collect(Collectors.joining());
        return Html.text(
                        "p",
                        "Published numbers are those of Kim, Plumb and Talwalkar, Sanity Simulations for Saliency Methods (ICML 2022), and "
                                + "of the notebooks released with it, read off the drawings as exactly as is said. Differences are ours less "
                                + "published. The second pair of columns measures a map as the released code does, though not through the "
                                + "pictures that it draws first (1 to 3 below). Numbers that the study did not measure are not listed.")
                + "<h3>Why they differ</h3>\n"
                + Html.text(
                        "p",
                        "Letters are differences of the measure, which the second pair of columns does not have; numbers are differences "
                                + "of method, model and data, which stay.")
                + "<dl>\n" + why + "</dl>\n<h3>Tables</h3>\n"
                + new ComparisonTables(matches).html();
    }
}
