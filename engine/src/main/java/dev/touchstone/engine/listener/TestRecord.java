package dev.touchstone.engine.listener;

import java.util.OptionalDouble;

/**
 * A finished test: the verdict over the runs of its seeds.
 *
 * @param uniqueId of the test, the same that its runs have
 * @param rule what was asked of the seeds, e.g. {@code at least 4 of 5 seeds}
 * @param seeds how many have run
 * @param outcome how it ended
 * @param told the figures that the verdict rests on, in one line; of a single seed the first line of what it threw, or nothing
 * @param pValue the chance of such a failure if the method met in truth what is asked; empty if it is not known
 */
public record TestRecord(
        String uniqueId, String rule, int seeds, RunOutcome outcome, String told, OptionalDouble pValue) {}
