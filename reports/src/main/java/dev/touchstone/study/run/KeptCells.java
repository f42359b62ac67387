package dev.touchstone.study.run;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The cells of a study: each is taken from disk if an earlier run finished it, and is computed and kept otherwise. */
public final class KeptCells<C extends FinishedCell> {

    private final CellFiles<C> files;
    private final StudyProgress progress;

    /**
     * @param type what cells are
     * @param directory of the finished cells
     * @param plan all cells of the study
     * @param out gets the lines of progress
     */
    public KeptCells(Class<C> type, Path directory, List<TimeLeft.Todo> plan, PrintStream out) {
        this.files = new CellFiles<>(type, directory, line -> out.println("touchstone: " + line));
        this.progress = new StudyProgress(plan, files, out);
    }

    /** The cell at a place. One that failed is not kept. @param stamp what decides its numbers */
    public C obtain(CellPlace key, Object stamp, Supplier<C> computation) {
        Optional<C> stored = files.read(key, stamp);
        if (stored.isPresent()) {
            progress.taken(stored.get());
            return stored.get();
        }
        C cell = computation.get();
        if (cell.outcome() != FinishedCell.Outcome.FAILED) {
            files.write(cell);
        }
        progress.computed(cell);
        return cell;
    }

    /** A world that cannot be studied is done with all its cells. */
    public void unverified(String world, Collection<? extends CellPlace> cells) {
        progress.unverified(world, cells);
    }
}
