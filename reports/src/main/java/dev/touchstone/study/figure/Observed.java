package dev.touchstone.study.figure;

import dev.touchstone.study.published.PaperLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What claims are held against: the main configuration of a study, measured one way. */
record Observed(StudyTable table, Configuration configuration, Variant variant) {

    /** All methods but controls. */
    List<String> methods() {
        return table.explainingMethods();
    }

    /** Those of the paper with the given labels. */
    static List<String> labelled(String... labels) {
        return List.of(labels).stream()
                .map(PaperLabel::of)
                .map(PaperLabel::method)
                .toList();
    }

    Pool pool(String method, Set<String> settings, String measure) {
        return table.pool(method, configuration, settings, variant.of(measure));
    }

    Pool pool(String method, Kind kind, String measure) {
        return pool(method, kind.settings(), measure);
    }

    List<Contest> contests(String method, String setting) {
        return Contest.of(table, method, configuration, setting, variant);
    }

    /** The measure's name, for findings. */
    String name(String measure) {
        return variant.of(measure);
    }

    static String number(double value) {
        return Double.isNaN(value) ? "undefined" : String.format(Locale.ROOT, "%.2f", value);
    }

    static String list(List<String> names) {
        return names.isEmpty() ? "none" : names.stream().collect(Collectors.joining(", "));
    }
}
