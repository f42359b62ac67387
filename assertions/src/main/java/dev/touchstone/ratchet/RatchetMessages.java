package dev.touchstone.ratchet;

import java.util.ArrayList;
import java.util.List;

/** What the ratchet says of a run. */
final class RatchetMessages {

    private static final int FIGURES = 3;

    private final RatchetContext context;

    RatchetMessages(RatchetContext context) {
        this.context = context;
    }

    String worse(List<Compared> worse) {
        List<String> lines = new ArrayList<>();
        lines.add("the ratchet: " + context.subject() + " is worse than recorded");
        for (Compared figure : worse.subList(0, Math.min(FIGURES, worse.size()))) {
            lines.add("  " + figure.headline());
            lines.add("            " + figure.words());
        }
        if (worse.size() > FIGURES) {
            lines.add("  and %d more".formatted(worse.size() - FIGURES));
        }
        lines.add("  recorded  " + context.file());
        lines.add("  again     " + context.again());
        lines.add("  accept    " + context.record());
        return String.join(System.lineSeparator(), lines);
    }

    String missing(List<Compared> missing) {
        Compared first = missing.get(0);
        String more = missing.size() == 1 ? "" : ", and %d more".formatted(missing.size() - 1);
        return lines(
                "the ratchet: nothing is recorded of " + context.subject() + " to hold it against",
                "  missing   " + first.headline() + more,
                "  file      " + context.file(),
                "  record    " + context.record());
    }

    String invalid(Compared invalid) {
        return lines(
                "the ratchet: what is recorded of " + context.subject() + " is invalid",
                "  because   " + invalid.words(),
                "  file      " + context.file(),
                "  so        look at the change, then record it anew: " + context.record());
    }

    String known(List<Compared> failures) {
        List<String> lines =
                new ArrayList<>(List.of("known failure: " + failures.get(0).headline()));
        failures.stream().skip(1).limit(FIGURES).forEach(figure -> lines.add("  also      " + figure.headline()));
        if (failures.size() > FIGURES + 1) {
            lines.add("  and %d more".formatted(failures.size() - FIGURES - 1));
        }
        lines.add("  again     " + context.again());
        return String.join(System.lineSeparator(), lines);
    }

    /** For the end of the message of a failure that stands. */
    String unrecorded() {
        return "  ratchet   nothing is recorded; to record it as a known failure: " + context.record();
    }

    /** For the end of the message of a failure that stands. */
    String notCompared(Compared invalid) {
        return "  ratchet   not compared, for " + invalid.words() + "; look at the change, then record it anew: "
                + context.record();
    }

    /** For the end of the message of a failure that stands. */
    String failsAnew() {
        return "  ratchet   no figure is worse than recorded, but it is not recorded as a failure; to accept it: "
                + context.record();
    }

    private static String lines(String... lines) {
        return String.join(System.lineSeparator(), lines);
    }
}
