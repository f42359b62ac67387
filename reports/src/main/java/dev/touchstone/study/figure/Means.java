package dev.touchstone.study.figure;

import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Means over methods, under names, as the summary of a finding's evidence. */
final class Means {

    private final Map<String, DoubleSummaryStatistics> statistics = new LinkedHashMap<>();

    void add(String name, double value) {
        statistics.computeIfAbsent(name, each -> new DoubleSummaryStatistics()).accept(value);
    }

    /** What to put behind a tally; nothing where nothing was added. */
    String text() {
        return statistics.isEmpty()
                ? ""
                : statistics.entrySet().stream()
                        .map(each -> each.getKey() + " "
                                + Observed.number(each.getValue().getAverage()))
                        .collect(Collectors.joining(", ", "; mean over methods: ", ""));
    }
}
