package dev.touchstone.report;

import dev.touchstone.engine.listener.RunRecord;
import java.util.List;

/**
 * A finished run with what there is to see of it, drawn once for all reports.
 *
 * @param run the run
 * @param figures of one that failed or said nothing, in the order of its evidence; none of one that passed
 */
public record DrawnRun(RunRecord run, List<Figure> figures) {

    public DrawnRun {
        figures = List.copyOf(figures);
    }

    /** Draws what there is to see. */
    public static DrawnRun of(RunRecord run) {
        return new DrawnRun(run, RunFigures.of(run));
    }
}
