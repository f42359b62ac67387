package dev.touchstone.randomisation;

/**
 * What a control method retains.
 *
 * @param method its id in the catalog
 * @param retained its statistic
 * @param asExpected whether that is on the side on which it must be
 */
public record ControlReading(String method, double retained, boolean asExpected) {}
