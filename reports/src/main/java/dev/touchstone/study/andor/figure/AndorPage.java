package dev.touchstone.study.andor.figure;

import dev.touchstone.study.andor.AndorRow;
import dev.touchstone.study.figure.StudyPage;
import java.util.List;
import java.util.Map;

/** A study's results as one page that needs nothing else: findings, rankings, and what was run. */
public final class AndorPage {

    private AndorPage() {}

    /**
     * The page.
     *
     * @param rows a study's results
     * @param provenance what was run, in the order in which it is shown
     * @throws IllegalArgumentException if two rows are of the same
     */
    public static String html(List<AndorRow> rows, Map<String, String> provenance) {
        LogicTable table = new LogicTable(rows);
        return new StudyPage("Study of the logical worlds")
                .section(
                        "Findings of the papers, on our numbers",
                        StudyPage.findings(
                                "Findings of Schwenke and Atzmueller (arXiv 2412.16204 and 2501.14136), and of our own run of their code",
                                AndorFindings.of(table)))
                .section("Rankings", StudyPage.figures(AndorFigures.charts(table)))
                .section("What was run", StudyPage.provenance(provenance))
                .html();
    }
}
