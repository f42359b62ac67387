package dev.touchstone.report.allure;

import dev.touchstone.assertion.DropEvidence;
import dev.touchstone.assertion.Evidence;
import dev.touchstone.report.markdown.Markdown;
import java.util.List;
import java.util.Locale;

/** What fell from bucket to bucket, a pair a row. */
final class DropTable {

    private static final char NO_BREAK = '\u00a0';

    private DropTable() {}

    /** Two digits, the interval in one cell. */
    static String markdown(Evidence evidence) {
        return Markdown.table(
                List.of("from bucket", "to bucket", "verdict", "drop", "interval", "oracle", "lost to random"),
                evidence.drops().stream().map(DropTable::row).toList());
    }

    private static List<String> row(DropEvidence drop) {
        return List.of(
                drop.fewer().toString(),
                drop.more().toString(),
                drop.verdict().toString(),
                figure(drop.drop()),
                drop.interval().toString().replace(' ', NO_BREAK),
                figure(drop.oracle()),
                figure(drop.lost()));
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
