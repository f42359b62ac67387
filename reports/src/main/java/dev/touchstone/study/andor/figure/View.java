package dev.touchstone.study.andor.figure;

import java.util.List;
import java.util.Locale;

/** How the classes of a world count in a ranking. */
public enum View {
    /** Each class the same, whatever its samples: the papers' balanced ranking. */
    BALANCED("0", "1"),
    /** Each sample the same, so that the majority class decides. */
    FULL("all");

    private final List<String> labels;

    View(String... labels) {
        this.labels = List.of(labels);
    }

    /** The labels of the rows that it takes. */
    List<String> labels() {
        return labels;
    }

    /** Its name in file names and titles. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
