package dev.touchstone.randomisation.meta;

import dev.touchstone.randomisation.ModelCopies;

/** A randomisation test as the thing that is tested. */
public interface Estimator {

    /** Its name, e.g. {@code mprt}. */
    String id();

    /** Which of its scores speak for a method. */
    ScoreDirection direction();

    /** How many inputs it is to be given. */
    int inputs();

    /** What it says of a method; one whose maps it cannot compare at all fails. */
    Reading read(ModelCopies copies);
}
