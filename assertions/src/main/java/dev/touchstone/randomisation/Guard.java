package dev.touchstone.randomisation;

/** What must hold before a similarity is a sign of anything. */
public enum Guard {
    /** G1: the copy really is random: its parameters changed, its outputs are finite, it knows less than the trained model. */
    MODEL_RANDOMISED,
    /** G2: two runs of the method on the trained model agree more than maps of unrelated inputs and models. */
    METHOD_REPEATABLE,
    /** G3: nearly all maps of random models can be compared at all. */
    MAPS_COMPARABLE,
    /** G4: a method that depends on the model passes, one that does not fails. */
    CONTROLS
}
