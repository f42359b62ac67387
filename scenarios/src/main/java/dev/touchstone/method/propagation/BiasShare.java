package dev.touchstone.method.propagation;

/** Where the bias stands in a rule that deals with positive and negative parts: published codes differ. */
public enum BiasShare {
    /** Its positive part with the positive terms, its negative part with the negative ones (Bach et al. 2015, eq. 60). */
    SPLIT,
    /** The whole bias with either part, as iNNvestigate has it. */
    WHOLE,
    /** Nowhere: nothing of the relevance stays with it. */
    NONE
}
