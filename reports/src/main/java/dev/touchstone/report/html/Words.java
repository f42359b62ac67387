package dev.touchstone.report.html;

import dev.touchstone.report.chart.Chart;
import dev.touchstone.report.chart.VerdictChart.Kind;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** Small texts that parts of a page have in common. */
final class Words {

    private Words() {}

    static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    /** The name of a test's place in the page, by its place in the order. */
    static String anchor(int test) {
        return "test-" + (test + 1);
    }

    /** The name of a kind in the style sheet. */
    static String style(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** A number to two decimals; nothing of one that is not defined. */
    static String figure(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.2f", value);
    }

    /** A chart as an address that holds it. */
    static String embedded(Chart chart) {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(chart.svg().getBytes(StandardCharsets.UTF_8));
    }

    /** The address of a file by its path from the page. */
    static String link(String path) {
        try {
            return new URI(null, null, "./" + path, null).toASCIIString();
        } catch (URISyntaxException e) {
            return "#";
        }
    }
}
