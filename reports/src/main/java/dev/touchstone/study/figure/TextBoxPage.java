package dev.touchstone.study.figure;

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
        return new StudyPage("TextBox study")
                .section(
                        "Findings of the paper, on our numbers",
                        StudyPage.findings(
                                "Each finding is checked by our measures, and again by those of the released code where they were measured",
                                Findings.of(table)))
                .section("Figures", StudyPage.figures(TextBoxFigures.charts(table)))
                .section("Our numbers beside the published ones", comparison(Matched.all(table)))
                .section("What was run", StudyPage.provenance(provenance))
                .html();
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
