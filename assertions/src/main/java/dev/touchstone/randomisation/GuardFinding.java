package dev.touchstone.randomisation;

/**
 * A guard that does not hold.
 *
 * @param guard which
 * @param told what was found instead, and what to do, in a line
 */
public record GuardFinding(Guard guard, String told) {}
