package dev.touchstone.study.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The kinds of settings that the paper pools: those with one decisive object, and those with more. */
enum Kind {
    SIMPLE("simple-fr", "simple-nr"),
    COMPLEX("complex-fr", "complex-cr1", "complex-cr2", "complex-cr3", "complex-cr4");

    private final Set<String> settings;

    Kind(String... settings) {
        this.settings = new LinkedHashSet<>(List.of(settings));
    }

    Set<String> settings() {
        return settings;
    }

    /** Its name in file names and sentences. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The settings that {@code simple}, {@code complex} or a list with spaces between stands for. */
    static Set<String> settingsOf(String names) {
        return Arrays.stream(values())
                .filter(kind -> kind.id().equals(names))
                .findFirst()
                .map(Kind::settings)
                .orElseGet(() -> new LinkedHashSet<>(List.of(names.split(" "))));
    }

    /** The seven settings, in the paper's order. */
    static List<String> inOrder() {
        List<String> all = new ArrayList<>(SIMPLE.settings);
        all.addAll(COMPLEX.settings);
        return all;
    }
}
