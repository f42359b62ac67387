package dev.touchstone.study.run;

import java.io.PrintStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says how a study goes: a line for each finished cell, with what is left. */
final class StudyProgress {

    private final PrintStream out;
    private final TimeLeft time = new TimeLeft();
    private final Map<CellPlace, TimeLeft.Todo> left = new LinkedHashMap<>();
    private final int total;
    private int done;

    /**
     * @param plan all cells of the study
     * @param stored which cells are likely to be taken from an earlier run, and so to take no time
     */
    StudyProgress(List<TimeLeft.Todo> plan, CellFiles<?> stored, PrintStream out) {
        this.out = out;
        plan.stream().filter(todo -> !stored.exist(todo.key())).forEach(todo -> left.put(todo.key(), todo));
        this.total = plan.size();
    }

    void say(String line) {
        out.println("touchstone: " + line);
    }

    void taken(FinishedCell cell) {
        know(cell);
        finished(cell.key(), "taken from an earlier run");
    }

    void computed(FinishedCell cell) {
        know(cell);
        String how =
                switch (cell.outcome()) {
                    case MEASURED ->
                        String.format(
                                Locale.ROOT,
                                cell.maps() < cell.seconds()
                                        ? "%d %s in %.1f s, %.2f a second"
                                        : "%d %s in %.1f s, %.0f a second",
                                cell.maps(),
                                cell.unit(),
                                cell.seconds(),
                                cell.maps() / cell.seconds());
                    case REFUSED -> "refused: " + cell.reason();
                    case FAILED -> "FAILED: " + cell.reason();
                };
        finished(cell.key(), how);
    }

    /** A world that cannot be studied is done with all its cells. */
    void unverified(String world, Collection<? extends CellPlace> cells) {
        left.keySet().removeAll(cells);
        done += cells.size();
        say("%d/%d %s: not verified, so not studied".formatted(done, total, world));
    }

    private void know(FinishedCell cell) {
        left.remove(cell.key());
        if (cell.outcome() == FinishedCell.Outcome.MEASURED) {
            time.took(cell.key(), cell.maps(), cell.seconds());
        }
    }

    private void finished(CellPlace key, String how) {
        done++;
        String rest = done == total || time.of(left.values()).isEmpty()
                ? ""
                : "; about %s left".formatted(clock(time.of(left.values()).getAsDouble()));
        say("%d/%d %s: %s%s".formatted(done, total, key, how, rest));
    }

    private static String clock(double seconds) {
        long whole = Math.round(seconds);
        return String.format(Locale.ROOT, "%d:%02d min", whole / 60, whole % 60);
    }
}
