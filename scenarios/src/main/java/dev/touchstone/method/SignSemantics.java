package dev.touchstone.method;

/** What the sign of a method's values says. */
public enum SignSemantics {
    /** Positive values speak for the target, negative ones against it. */
    SIGNED,
    /** Values say how much and not for what; none is below 0. */
    MAGNITUDE
}
