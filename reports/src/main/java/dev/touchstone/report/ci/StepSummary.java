package dev.touchstone.report.ci;

import dev.touchstone.report.Message;
import dev.touchstone.report.chart.VerdictChart.Kind;
import dev.touchstone.report.html.ReportPage;
import dev.touchstone.report.markdown.Markdown;
import dev.touchstone.report.summary.Counts;
import dev.touchstone.report.summary.MatrixPicture;
import dev.touchstone.report.summary.RunEntry;
import dev.touchstone.report.summary.Summary;
import dev.touchstone.report.summary.TestGroup;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An execution in Markdown, as CI systems show it: the result in one line, the matrix, and a line for each test that is not green, the worst
 * first. No pictures, which CI systems strip. At most {@value #MOST_BYTES} bytes; what has no room is counted.
 */
public final class StepSummary {

    /** The name of the file in the output directory. */
    public static final String FILE_NAME = "summary.md";

    static final int MOST_BYTES = 60_000;
    static final int COLUMNS = 12;
    static final int ROWS = 60;

    /** How long a name in the matrix may be, and how many bytes the matrix may have. */
    private static final int NAME = 60;

    private static final int MATRIX = 30_000;
    private static final int LONGEST = 300;
    /** For the line that counts what has no room. */
    private static final int RESERVE = 200;

    private final StringBuilder text = new StringBuilder();
    private int bytes;

    private StepSummary() {}

    /** The text, ended by a line feed. */
    public static String of(Summary summary) {
        StepSummary page = new StepSummary();
        page.add("## Touchstone: " + Counts.of(summary).inWords() + "\n\n");
        if (!summary.complete()) {
            page.add("Not complete: tests are still running, or stopped half-way.\n\n");
        }
        page.matrix(summary);
        List<TestGroup> groups = TestGroup.worstFirst(summary);
        page.tests("Broken", groups, Kind.BROKEN);
        page.tests("Failed", groups, Kind.FAILED);
        page.tests("Undecided", groups, Kind.OPEN);
        page.add("Pictures are in `%s`, all figures in `%s`.\n".formatted(ReportPage.FILE_NAME, Summary.FILE_NAME));
        return page.text.toString();
    }

    private void matrix(Summary summary) {
        List<String> methods = summary.methods();
        List<String> scenarios = summary.scenarios();
        if (methods.isEmpty()) {
            return;
        }
        List<String> columns = scenarios.subList(0, Math.min(COLUMNS, scenarios.size()));
        List<String> header = new ArrayList<>(List.of("method"));
        columns.forEach(scenario -> header.add(Message.capped(scenario, NAME)));
        List<List<String>> rows = new ArrayList<>();
        for (String method : methods) {
            List<String> row = new ArrayList<>(List.of(Message.capped(method, NAME)));
            columns.forEach(scenario -> row.add(Message.capped(cell(summary, method, scenario), NAME)));
            rows.add(row);
            if (rows.size() > ROWS || size(Markdown.table(header, rows)) > MATRIX) {
                rows.remove(rows.size() - 1);
                break;
            }
        }
        add(Markdown.table(header, rows) + "\n");
        if (methods.size() > rows.size() || scenarios.size() > COLUMNS) {
            add("The first %d of %d methods and %d of %d scenarios.\n\n"
                    .formatted(rows.size(), methods.size(), columns.size(), scenarios.size()));
        }
    }

    private static String cell(Summary summary, String method, String scenario) {
        return summary.matrix().stream()
                .filter(cell -> cell.method().equals(method) && cell.scenario().equals(scenario))
                .map(cell -> MatrixPicture.kind(cell.verdict()).sign() + " " + cell.verdict())
                .findFirst()
                .orElse("");
    }

    private void tests(String heading, List<TestGroup> groups, Kind kind) {
        List<TestGroup> own =
                groups.stream().filter(group -> group.kind() == kind).toList();
        if (own.isEmpty()) {
            return;
        }
        add("### %s (%d)\n\n".formatted(heading, own.size()));
        int written = 0;
        for (TestGroup group : own) {
            String line = line(group);
            if (bytes + size(line) > MOST_BYTES - RESERVE) {
                break;
            }
            add(line);
            written++;
        }
        if (written < own.size()) {
            add("- and %d more\n".formatted(own.size() - written));
        }
        add("\n");
    }

    private static String line(TestGroup group) {
        RunEntry first = group.first();
        String told = group.runs().stream()
                .map(RunEntry::failure)
                .filter(failure -> !failure.isEmpty())
                .distinct()
                .limit(1)
                .map(failure -> "<br>" + Markdown.escaped(Message.capped(failure, LONGEST)))
                .collect(Collectors.joining());
        return "- %s **%s** %s on %s, %s%s<br>%s\n"
                .formatted(
                        group.kind().sign(),
                        Markdown.escaped(group.verdict()),
                        Markdown.escaped(first.method()),
                        Markdown.escaped(first.scenario()),
                        Markdown.escaped(Message.capped(first.displayName(), LONGEST)),
                        told,
                        code(Message.capped(first.repeatCommand(), 2 * LONGEST)));
    }

    /** A text between backticks, of which it may hold some. */
    private static String code(String content) {
        return content.isEmpty() ? "" : "<code>" + Markdown.escaped(content) + "</code>";
    }

    private void add(String part) {
        text.append(part);
        bytes += size(part);
    }

    private static int size(String part) {
        return part.getBytes(StandardCharsets.UTF_8).length;
    }
}
