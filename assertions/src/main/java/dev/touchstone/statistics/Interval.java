package dev.touchstone.statistics;

import java.util.Locale;

/** A closed interval of numbers. */
public record Interval(double lower, double upper) {

    public Interval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("an interval needs lower <= upper, but was " + lower + " and " + upper);
        }
    }

    /** Whether it has no width, as that of an exact figure. */
    public boolean isPoint() {
        return lower == upper;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "[%.2f, %.2f]", lower, upper);
    }
}
