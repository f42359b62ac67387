package dev.touchstone.randomisation;

/** What a randomisation test says of a method. */
public enum Decision {
    /** The map depends on what was randomised. */
    PASS,
    /** It does not, or not enough. */
    FAIL,
    /** Neither could be shown with this many inputs and random models. */
    UNDECIDED,
    /** The test cannot speak of this method or this copy: a low similarity would prove nothing. */
    INVALID,
    /** The test cannot speak of this model: the controls are on the wrong side. */
    NO_POWER
}
