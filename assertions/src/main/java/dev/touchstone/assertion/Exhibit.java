package dev.touchstone.assertion;

import dev.touchstone.method.Explanation;

/**
 * The sample that shows best what an assertion found; what a report draws.
 *
 * @param name its name in file names, e.g. {@code bucket-09-worst}
 * @param explanation the sample, its truth and its map
 * @param value what the assertion measured on it; NaN if its map is at fault
 */
public record Exhibit(String name, Explanation explanation, double value) {}
