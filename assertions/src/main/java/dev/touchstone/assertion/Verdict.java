package dev.touchstone.assertion;

/** What an assertion found. */
public enum Verdict {
    /** Every judged bucket clears the bound with its whole interval. */
    PASS,
    /** A judged bucket misses the bound with its whole interval, or a map is at fault. */
    FAIL,
    /** Neither, with all the samples that were allowed. */
    UNDECIDED
}
