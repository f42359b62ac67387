package dev.touchstone.conformance;

import java.util.Locale;

/**
 * The outcome of one method on one case.
 *
 * @param source the network or file that the case is from
 * @param worst the largest error, in the tolerance's measure; NaN where nothing was compared
 * @param reason why it fails or is not supported; empty where it passes
 */
record Row(String source, String name, String method, double worst, double tolerance, Verdict verdict, String reason) {

    static Row unsupported(String source, String name, String method, String reason) {
        return new Row(source, name, method, Double.NaN, Double.NaN, Verdict.UNSUPPORTED, reason);
    }

    static Row broken(String source, String name, String method, Throwable cause) {
        return new Row(source, name, method, Double.NaN, Double.NaN, Verdict.FAIL, cause.toString());
    }

    /** Passes where the error is a number within the tolerance. */
    static Row compared(String source, String name, String method, Errors errors, double tolerance) {
        boolean passes = errors.worst() <= tolerance;
        return new Row(
                source,
                name,
                method,
                errors.worst(),
                tolerance,
                passes ? Verdict.PASS : Verdict.FAIL,
                passes ? "" : "worst at " + errors.where());
    }

    String line() {
        return String.join(
                ",",
                quoted(source),
                quoted(name),
                quoted(method),
                number(worst),
                number(tolerance),
                verdict.name().toLowerCase(Locale.ROOT),
                quoted(reason));
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3g", value);
    }

    private static String quoted(String text) {
        return text.matches("[^\",\\n\\r]*")
                ? text
                : '"' + text.replace("\"", "\"\"").replaceAll("\\s+", " ") + '"';
    }
}
