package dev.touchstone.study.randomisation;

import dev.touchstone.randomisation.meta.Rate;
import dev.touchstone.randomisation.meta.TestReport;
import dev.touchstone.randomisation.meta.Trial;
import dev.touchstone.randomisation.meta.VerdictRates;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How often a test is wrong, undecided, and of another mind, by world and over all. */
final class ErrorTable {

    private ErrorTable() {}

    /** @param studied one test on each of its worlds */
    static List<String> lines(List<StudiedTests> studied) {
        MarkdownTable table = new MarkdownTable(List.of(
                "world",
                "pass, of those that must",
                "fail, of those that must",
                "no pass of chance",
                "undecided",
                "wrong",
                "flips between seeds",
                "flips under minor noise"));
        List<TestReport> reports = studied.stream().map(StudiedTests::report).toList();
        for (TestReport report : reports) {
            table.row(row(report.world(), report.rates(), List.of(report)));
        }
        List<Trial> all =
                reports.stream().flatMap(report -> report.trials().stream()).toList();
        table.row(row("all", VerdictRates.of(all), reports));
        return table.lines();
    }

    private static List<String> row(String name, VerdictRates rates, List<TestReport> reports) {
        List<String> row = new ArrayList<>(List.of(name));
        row.add(rates.specificity().toString());
        row.add(rates.sensitivity().toString());
        row.add(rates.refusal().toString());
        row.add(rates.undecided().toString());
        row.add(rates.wrong().toString());
        row.add(sum(reports, report -> report.seedFlips().rate()).toString());
        row.add(sum(reports, report -> report.noiseFlips().rate()).toString());
        return row;
    }

    private static Rate sum(List<TestReport> reports, Function<TestReport, Rate> rate) {
        return reports.stream()
                .map(rate)
                .reduce(new Rate(0, 0), (one, other) -> new Rate(one.count() + other.count(), one.of() + other.of()));
    }
}
