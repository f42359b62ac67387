package dev.touchstone.study.andor.figure;

import java.util.List;
import java.util.Locale;

/** Numbers and names in the evidence of findings. */
final class Numbers {

    /** The first paper, on masks that encode classes. */
    static final String FIRST = "arXiv 2412.16204";

    /** The second paper, on scenarios and coherence. */
    static final String SECOND = "arXiv 2501.14136";

    /** No paper: our own run of the released code. */
    static final String OWN_RUN = "run of the released code";

    private Numbers() {}

    /** With two digits, or {@code undefined}. */
    static String shown(double value) {
        return Double.isNaN(value) ? "undefined" : String.format(Locale.ROOT, "%.2f", value);
    }

    static String list(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }
}
