package dev.touchstone.ratchet;

import dev.touchstone.statistics.Interval;
import java.util.Locale;

/** Figures in messages: with so many digits that a difference as small as a tolerance shows. */
final class Figures {

    private Figures() {}

    /** The figure of an entry, or what stands for one. */
    static String of(Entry entry) {
        return entry.value().isPresent() ? of(entry.value().getAsDouble()) : "nothing that could be measured";
    }

    static String of(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    static String of(Interval interval) {
        return "[" + of(interval.lower()) + ", " + of(interval.upper()) + "]";
    }
}
