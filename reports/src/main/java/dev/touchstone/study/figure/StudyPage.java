package dev.touchstone.study.figure;

import dev.touchstone.report.chart.Chart;
import dev.touchstone.report.chart.XmlText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A study's results as one page that needs nothing else, without scripts and without references to other files. */
public final class StudyPage {

    private final String title;
    private final StringBuilder body = new StringBuilder();

    public StudyPage(String title) {
        this.title = title;
    }

    /** Adds a part. @param html what stands in it */
    public StudyPage section(String heading, String html) {
        body.append(Html.text("h2", heading)).append(html);
        return this;
    }

    /** The whole page. */
    public String html() {
        String escaped = XmlText.escaped(title);
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <h1>%s</h1>
                """.formatted(escaped, PageStyle.CSS, escaped) + body + "</body>\n</html>\n";
    }

    /** Findings as a table. */
    public static String findings(String caption, List<Finding> findings) {
        return Html.table(
                caption,
                List.of("outcome", "finding", "shown in", "checked with", "evidence"),
                findings.stream().map(StudyPage::row).toList());
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

    /** Charts by their file names, one below the other. */
    public static String figures(Map<String, Chart> charts) {
        return charts.entrySet().stream()
                .map(each -> "<figure>\n%s<figcaption>%s</figcaption>\n</figure>\n"
                        .formatted(each.getValue().svg(), XmlText.escaped(each.getKey())))
                .collect(Collectors.joining());
    }

    /** What was run, in the order in which it is given. */
    public static String provenance(Map<String, String> provenance) {
        return provenance.isEmpty()
                ? Html.text("p", "Nothing was noted.")
                : Html.table(
                        "Provenance",
                        List.of("what", "value"),
                        provenance.entrySet().stream()
                                .map(each -> List.of(XmlText.escaped(each.getKey()), XmlText.escaped(each.getValue())))
                                .toList());
    }
}
