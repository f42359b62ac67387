package dev.touchstone.report.ci;

import dev.touchstone.report.chart.XmlText;
import dev.touchstone.report.summary.Counts;
import dev.touchstone.report.summary.Summary;

/** The result of an execution as a small picture for a page elsewhere, such as a README. Its colours only repeat its words. */
public final class Badge {

    /** The name of the file in the output directory. */
    public static final String FILE_NAME = "badge.svg";

    private static final String NAME = "touchstone";
    private static final double LETTER = 6.3;
    private static final int MARGIN = 7;

    private Badge() {}

    /** The picture as one SVG element, ended by a line feed; the same text each time. */
    public static String svg(Summary summary) {
        Counts counts = Counts.of(summary);
        String result = counts.inWords() + (summary.complete() ? "" : ", not complete");
        int left = width(NAME);
        int right = width(result);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="20" role="img" aria-label="%2$s: %3$s">
                <title>%2$s: %3$s</title>
                <rect width="%1$d" height="20" rx="3" fill="#3b4248"/>
                <path d="M%4$d 0h%5$da3 3 0 0 1 3 3v14a3 3 0 0 1 -3 3h-%5$dz" fill="%6$s"/>
                <g fill="#ffffff" text-anchor="middle" font-family="Verdana, DejaVu Sans, sans-serif" font-size="11">
                <text x="%7$s" y="14" textLength="%8$d">%2$s</text>
                <text x="%9$s" y="14" textLength="%10$d">%3$s</text>
                </g>
                </svg>
                """.formatted(
                        left + right,
                        NAME,
                        XmlText.escaped(result),
                        left,
                        right - 3,
                        colour(summary, counts),
                        half(left),
                        left - 2 * MARGIN,
                        half(2 * left + right),
                        right - 2 * MARGIN);
    }

    private static int width(String text) {
        return (int) Math.ceil(LETTER * text.length()) + 2 * MARGIN;
    }

    private static String half(int twice) {
        return twice % 2 == 0 ? String.valueOf(twice / 2) : twice / 2 + ".5";
    }

    /** Dark enough for white letters. */
    private static String colour(Summary summary, Counts counts) {
        if (!summary.isGreen()) {
            return "#a84300";
        }
        return counts.passed() == 0 || counts.open() > 0 ? "#5c646c" : "#00734f";
    }
}
