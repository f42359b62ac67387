package dev.touchstone.report.summary;

/**
 * A cell of the matrix.
 *
 * @param method id of the saliency method
 * @param scenario id of the scenario
 * @param runs how many share it
 * @param verdict the worst of them with the number that decided it, and how many have it if there are several, e.g. {@code FAIL 0.24}
 */
public record CellEntry(String method, String scenario, int runs, String verdict) {}
