package dev.touchstone.study.andor;

import dev.touchstone.study.run.FinishedCell;
import java.util.List;

/**
 * What the study found.
 *
 * @param schema version of the format, now {@value #SCHEMA}
 * @param provenance what the rows come from
 * @param rows one a method, model, class and measure; they stand in the table alone
 * @param notes maps that say nothing or hold no numbers, by method, model, class and sign mode
 * @param unmeasured cells that gave no rows, and why
 * @param unverified models that were not studied
 * @param times how long each cell took when it was computed
 */
public record AndorResults(
        int schema,
        AndorProvenance provenance,
        List<AndorRow> rows,
        List<SilentNote> notes,
        List<UnmeasuredCell> unmeasured,
        List<UnverifiedModel> unverified,
        List<CellTime> times) {

    public static final int SCHEMA = 1;

    /**
     * Maps of one class that say nothing: to NIB they are broken and to logical accuracy wrong; other measures leave them out.
     *
     * @param model configuration, operator, network and seed
     * @param fault what is wrong with them, in words
     * @param count how many there are
     * @param of how many samples the class has
     * @param firstSample index of the first in its class
     */
    public record SilentNote(
            String method, String model, int label, String mode, String fault, int count, int of, int firstSample) {}

    /** A cell that gave no rows. @param reason the error's message */
    public record UnmeasuredCell(String method, String model, FinishedCell.Outcome outcome, String reason) {}

    /** A model that did not learn its truth table. @param table of its verification */
    public record UnverifiedModel(String model, String table) {}

    /** The cost of a cell. @param maps how many were computed */
    public record CellTime(String method, String model, int maps, double seconds) {}

    /** Whether nothing broke: all models are verified, and no method or measure threw an error. */
    public boolean whole() {
        return unverified.isEmpty()
                && unmeasured.stream().noneMatch(cell -> cell.outcome() == FinishedCell.Outcome.FAILED);
    }

    /** The same without its rows. */
    AndorResults withoutRows() {
        return new AndorResults(schema, provenance, List.of(), notes, unmeasured, unverified, times);
    }
}
