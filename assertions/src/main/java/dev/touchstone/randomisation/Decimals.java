package dev.touchstone.randomisation;

import java.util.Locale;

/** Numbers for sentences. */
final class Decimals {

    private Decimals() {}

    /** With two decimals; what rounds to nothing has no sign. */
    static String two(double number) {
        String text = String.format(Locale.ROOT, "%.2f", number);
        return text.equals("-0.00") ? "0.00" : text;
    }
}
