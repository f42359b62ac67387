package dev.touchstone.assertion;

import dev.touchstone.randomisation.CascadeStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The steps of a cascade, a line each; of a long one the first and the last, and what those between retain. */
final class ProfileTable {

    private static final int SHOWN_AT_EITHER_END = 4;
    private static final String NAME = "step";

    private final List<CascadeStep> steps;
    private final String lastNote;
    private final int width;

    /** @param cumulative whether at the last step all is random */
    ProfileTable(List<CascadeStep> steps, boolean cumulative) {
        this.steps = steps;
        this.lastNote = cumulative && steps.size() > 1 ? " (= all)" : "";
        this.width = steps.stream().mapToInt(step -> name(step).length()).reduce(NAME.length(), Math::max);
    }

    /** Its head, then its rows. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(row(NAME, "similarity", "floor", "retained"));
        int hidden = steps.size() - 2 * SHOWN_AT_EITHER_END;
        if (hidden < 2) {
            steps.forEach(step -> lines.add(row(step)));
            return lines;
        }
        int from = SHOWN_AT_EITHER_END;
        steps.subList(0, from).forEach(step -> lines.add(row(step)));
        lines.add(between(steps.subList(from, from + hidden)));
        steps.subList(from + hidden, steps.size()).forEach(step -> lines.add(row(step)));
        return lines;
    }

    private static String between(List<CascadeStep> hidden) {
        double[] retained = hidden.stream()
                .mapToDouble(CascadeStep::retained)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return retained.length == 0
                ? "... %d more".formatted(hidden.size())
                : "... %d more, which retain %s to %s"
                        .formatted(
                                hidden.size(),
                                MessageLines.number(retained[0]),
                                MessageLines.number(retained[retained.length - 1]));
    }

    private String row(CascadeStep step) {
        return row(
                name(step),
                MessageLines.number(step.similarity()),
                MessageLines.number(step.floor()),
                MessageLines.number(step.retained()));
    }

    private String name(CascadeStep step) {
        return step == steps.get(steps.size() - 1) ? step.name() + lastNote : step.name();
    }

    private String row(String name, String similarity, String floor, String retained) {
        return String.format(Locale.ROOT, "%-" + width + "s  %10s  %9s  %9s", name, similarity, floor, retained);
    }
}
