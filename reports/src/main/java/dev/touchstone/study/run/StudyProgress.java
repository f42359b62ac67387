package dev.touchstone.study.run;

import dev.touchstone.study.plan.StudyPlan;
import dev.touchstone.study.plan.StudyWorld;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Says how a study goes: a line for each finished cell, with what is left. */
final class StudyProgress {

    private final PrintStream out;
    private final TimeLeft time = new TimeLeft();
    private final Map<CellKey, TimeLeft.Todo> left = new LinkedHashMap<>();
    private final int total;
    private int done;

    /** @param stored which cells are likely to be taken from an earlier run, and so to take no time */
    StudyProgress(StudyPlan plan, CellFiles stored, PrintStream out) {
        this.out = out;
        for (StudyWorld world : plan.worlds()) {
            int maps = world.scenario().buckets().size() * plan.samples();
            plan.computed().stream()
                    .map(method -> CellKey.of(method.id(), world))
                    .filter(key -> !stored.exist(key))
                    .forEach(key -> left.put(key, new TimeLeft.Todo(key, maps)));
        }
        this.total = plan.worlds().size() * plan.computed().size();
    }

    void say(String line) {
        out.println("touchstone: " + line);
    }

    void taken(Cell cell) {
        know(cell);
        finished(cell.key(), "taken from an earlier run");
    }

    void computed(Cell cell) {
        know(cell);
        String how =
                switch (cell.outcome()) {
                    case MEASURED ->
                        String.format(
                                Locale.ROOT,
                                "%d maps in %.1f s, %.0f a second",
                                cell.maps(),
                                cell.seconds(),
                                cell.maps() / cell.seconds());
                    case REFUSED -> "refused: " + cell.reason();
                    case FAILED -> "FAILED: " + cell.reason();
                };
        finished(cell.key(), how);
    }

    /** A world that cannot be studied is done with all its cells. */
    void unverified(StudyWorld world, int cells) {
        left.keySet().removeIf(key -> CellKey.of(key.method(), world).equals(key));
        done += cells;
        say("%d/%d %s: not verified, so not studied".formatted(done, total, world.name()));
    }

    private void know(Cell cell) {
        left.remove(cell.key());
        if (cell.outcome() == Cell.Outcome.MEASURED) {
            time.took(cell.key(), cell.maps(), cell.seconds());
        }
    }

    private void finished(CellKey key, String how) {
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
