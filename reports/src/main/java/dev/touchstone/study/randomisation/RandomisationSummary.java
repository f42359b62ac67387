package dev.touchstone.study.randomisation;

import dev.touchstone.randomisation.meta.MetaDesign;
import dev.touchstone.report.Versions;
import dev.touchstone.study.run.FinishedCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the study finds, in Markdown. */
final class RandomisationSummary {

    private RandomisationSummary() {}

    /** @param studied each test on each world */
    static List<String> lines(RandomisationPlan plan, List<StudiedTests> studied) {
        List<String> lines = new ArrayList<>();
        lines.add("# How far the randomisation tests can be trusted");
        lines.add("");
        lines.add(drawn(plan.design()));
        plan.tests().forEach(test -> {
            List<StudiedTests> its = studied.stream()
                    .filter(one ->
                            one.test().id().equals(test.id()) && !one.cells().isEmpty())
                    .toList();
            if (!its.isEmpty()) {
                lines.addAll(List.of("", "## " + test.id(), "", test.toString()));
                section(lines, "Statistic at the first base seed, decisions at all", StatisticTable.lines(its));
                section(lines, "Errors", ErrorTable.lines(its));
                section(lines, "Mixtures with what ignores the model", DoseTable.lines(its));
                if (plan.design().perturbations() > 0) {
                    section(lines, "MetaQuantus' criteria", CriteriaTable.lines(its));
                }
            }
        });
        section(lines, "Time and models", times(studied));
        return lines;
    }

    private static String drawn(MetaDesign design) {
        return "Base seeds %d to %d; %d draws of each perturbation; Touchstone %s."
                .formatted(
                        design.firstSeed(),
                        design.firstSeed() + design.seeds() - 1,
                        design.perturbations(),
                        Versions.current().touchstone());
    }

    private static void section(List<String> lines, String heading, List<String> content) {
        if (!content.isEmpty()) {
            lines.addAll(List.of("", "### " + heading, ""));
            lines.addAll(content);
        }
    }

    private static List<String> times(List<StudiedTests> studied) {
        MarkdownTable table =
                new MarkdownTable(List.of("world", "network", "test", "seconds", "weights", "not studied"));
        for (StudiedTests one : studied) {
            table.row(List.of(
                    one.world(),
                    one.network(),
                    one.test().id(),
                    String.format(
                            Locale.ROOT,
                            "%.0f",
                            one.cells().stream().mapToDouble(TestCell::seconds).sum()),
                    one.model()
                            .map(model -> model.weightsSha256().substring(0, 12))
                            .orElse("not verified"),
                    notStudied(one)));
        }
        return table.lines();
    }

    private static String notStudied(StudiedTests studied) {
        List<String> reasons = new ArrayList<>();
        if (!studied.unverified().isEmpty()) {
            reasons.add(studied.unverified().lines().findFirst().orElseThrow());
        }
        studied.cells().stream()
                .filter(cell -> cell.outcome() != FinishedCell.Outcome.MEASURED)
                .forEach(cell -> reasons.add("%s: %s".formatted(cell.key().method(), cell.reason())));
        return String.join("; ", reasons);
    }
}
