package dev.touchstone.study.andor.run;

import dev.touchstone.study.run.FinishedCell;
import java.util.List;
import java.util.Objects;

/**
 * One method on one model of one world, finished.
 *
 * @param key where it stands
 * @param stamp what decided its numbers
 * @param outcome how it ended
 * @param reason why it was not measured; empty if it was
 * @param figures what was measured
 * @param faults maps that say nothing or hold no numbers
 * @param maps how many maps were computed
 * @param seconds that computing took, measuring included
 */
public record LogicCell(
        LogicCellKey key,
        LogicStamp stamp,
        Outcome outcome,
        String reason,
        List<LogicFigure> figures,
        List<LogicFault> faults,
        int maps,
        double seconds)
        implements FinishedCell {

    public LogicCell {
        Objects.requireNonNull(key, "a cell without a key");
        Objects.requireNonNull(stamp, "a cell without a stamp");
        Objects.requireNonNull(outcome, "a cell without an outcome");
        figures = List.copyOf(figures);
        faults = List.copyOf(faults);
    }
}
