package dev.touchstone.model.randomisation;

/** Where the new values of a parameter come from. */
public enum Randomiser {
    /** The usual initial values of its kind of layer. */
    REINITIALISE,
    /** Its own values in another order, over all of its elements. */
    PERMUTE,
    /** Normal with the mean and the standard deviation of its own values. */
    NORMAL_MATCHED
}
