package dev.touchstone.report.summary;

import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.engine.listener.TestRecord;

/**
 * A finished test: the verdict over the runs of its seeds.
 *
 * @param uniqueId the same that its runs have
 * @param rule what was asked of the seeds
 * @param seeds how many have run
 * @param outcome how it ended
 * @param told the figures that the verdict rests on, in one line
 * @param pValue the chance of such a failure if the method met in truth what is asked; NaN if it is not known
 */
public record TestEntry(String uniqueId, String rule, int seeds, RunOutcome outcome, String told, double pValue) {

    static TestEntry of(TestRecord test) {
        return new TestEntry(
                test.uniqueId(),
                test.rule(),
                test.seeds(),
                test.outcome(),
                test.told(),
                test.pValue().orElse(Double.NaN));
    }
}
