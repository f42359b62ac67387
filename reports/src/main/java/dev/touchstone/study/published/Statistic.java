package dev.touchstone.study.published;

import java.util.Locale;

/** How bucket means are put together. */
public enum Statistic {
    /** Their mean, each bucket counting the same. */
    AVERAGE,
    /** The least of them: the worst bucket. */
    MINIMUM;

    /** Its name in tables: {@code average}, {@code minimum}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Statistic of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
