package dev.touchstone.ratchet;

/** How a figure stands to the one that was recorded. */
public enum Change {
    /** Neither better nor worse. */
    SAME,
    /** Better by more than the tolerance, or by its verdict and not worse. */
    BETTER,
    /** Worse by more than the tolerance, and more than chance explains. */
    WORSE,
    /** None was recorded. */
    MISSING,
    /** What was recorded depends on something that has changed since. */
    INVALID
}
