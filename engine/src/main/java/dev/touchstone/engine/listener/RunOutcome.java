package dev.touchstone.engine.listener;

/** How a run ended. */
public enum RunOutcome {
    PASSED,
    /** A criterion was missed: the method's fault. */
    FAILED,
    /** Undecided, or the controls could not be told apart, or the model did not verify: nobody's fault. */
    ABORTED,
    /** The scenario, the model or the method broke. */
    BROKEN
}
