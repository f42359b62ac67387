package dev.touchstone.study.run;

/** One method on one world, finished: what studies keep on disk. */
public interface FinishedCell {

    /** How a cell ended. */
    enum Outcome {
        /** There are figures, though single maps may be faulty. */
        MEASURED,
        /** The method does not work with this network. */
        REFUSED,
        /** The method, or a measure, threw an error. */
        FAILED
    }

    /** Where it stands. */
    CellPlace key();

    /** What decided its numbers: a stored cell is taken if its stamp is equal. */
    Object stamp();

    Outcome outcome();

    /** Why it was not measured; empty if it was. */
    String reason();

    /** How many maps were computed, or of what {@link #unit()} names. */
    int maps();

    /** What is counted. */
    default String unit() {
        return "maps";
    }

    /** How long computing took, measuring included. */
    double seconds();
}
