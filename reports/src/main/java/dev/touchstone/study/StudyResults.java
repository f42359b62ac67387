package dev.touchstone.study;

import dev.touchstone.study.run.Cell;
import java.util.List;

/**
 * What a study found.
 *
 * @param schema version of the format, now {@value #SCHEMA}
 * @param provenance what the rows come from
 * @param rows one a method, world, bucket and measure
 * @param notes faulty maps, by method, world and bucket
 * @param unmeasured cells that gave no rows, and why
 * @param unverified worlds that were not studied
 * @param times how long each cell took when it was computed
 */
public record StudyResults(
        int schema,
        StudyProvenance provenance,
        List<StudyRow> rows,
        List<FaultNote> notes,
        List<UnmeasuredCell> unmeasured,
        List<UnverifiedWorld> unverified,
        List<CellTime> times) {

    public static final int SCHEMA = 1;

    /**
     * Maps of one bucket that were not measured.
     *
     * @param bucket number of the bucket
     * @param fault what is wrong with them, in words
     * @param count how many there are
     * @param firstSample index of the first in its bucket
     * @param detail what the fault alone does not say; may be empty
     */
    public record FaultNote(
            String method,
            String setting,
            String network,
            String background,
            int bucket,
            String fault,
            int count,
            int firstSample,
            String detail) {}

    /** A cell that gave no rows. @param reason the error's message */
    public record UnmeasuredCell(
            String method, String setting, String network, String background, Cell.Outcome outcome, String reason) {}

    /** A world whose model did not learn its rule. @param table of its verification */
    public record UnverifiedWorld(String setting, String network, String background, String table) {}

    /** The cost of a cell. @param maps how many were computed */
    public record CellTime(
            String method, String setting, String network, String background, int maps, double seconds) {}

    /** Whether nothing broke: all models are verified, and no method or measure threw an error. */
    public boolean whole() {
        return unverified.isEmpty() && unmeasured.stream().noneMatch(cell -> cell.outcome() == Cell.Outcome.FAILED);
    }
}
