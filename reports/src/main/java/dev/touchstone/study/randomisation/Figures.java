package dev.touchstone.study.randomisation;

import dev.touchstone.statistics.Interval;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Numbers in the tables of the summary: what is not defined is a dash. */
final class Figures {

    private static final String NONE = "–";

    private Figures() {}

    static String two(double value) {
        return number("%.2f", value);
    }

    static String one(OptionalDouble value) {
        return value.isPresent() ? number("%.1f", value.getAsDouble()) : NONE;
    }

    static String three(double value) {
        return number("%.3f", value);
    }

    static String three(OptionalDouble value) {
        return three(value.orElse(Double.NaN));
    }

    static String bounded(double value, Optional<Interval> bounds) {
        return two(value) + bounds.map(its -> " " + its).orElse("");
    }

    private static String number(String format, double value) {
        return Double.isNaN(value) ? NONE : String.format(Locale.ROOT, format, value);
    }
}
