package dev.touchstone.engine.execution;

/**
 * How much an execution has to do.
 *
 * @param tests all that it reports
 * @param runs one for each model seed of each test
 */
public record Workload(int tests, int runs) {}
