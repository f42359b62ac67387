package dev.touchstone.model.randomisation;

/** What becomes of the running statistics of a batch normalisation whose layer is randomised. */
public enum BufferPolicy {
    /** Mean 0 and variance 1, as of a new layer. */
    RESET,
    /** They stay as they were learnt. */
    KEEP,
    /** They are measured anew on 128 examples of the training data, passed through the randomised network. */
    RECALIBRATE
}
