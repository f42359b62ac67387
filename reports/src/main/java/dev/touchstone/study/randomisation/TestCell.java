package dev.touchstone.study.randomisation;

import dev.touchstone.randomisation.meta.MethodReadings;
import dev.touchstone.study.run.FinishedCell;
import java.util.List;
import java.util.Objects;

/**
 * One test of one method on one world, finished.
 *
 * @param key where it stands
 * @param stamp what decided its numbers
 * @param outcome how it ended
 * @param reason why there are no readings; empty if there are
 * @param occasions what the test said on each occasion
 * @param doses what it said of mixtures
 * @param maps how many verdicts there are, one for each occasion and mixture
 * @param seconds that it took
 */
record TestCell(
        TestCellKey key,
        TestStamp stamp,
        Outcome outcome,
        String reason,
        List<KeptReading> occasions,
        List<KeptDose> doses,
        int maps,
        double seconds)
        implements FinishedCell {

    TestCell {
        Objects.requireNonNull(key, "a cell without a key");
        Objects.requireNonNull(stamp, "a cell without a stamp");
        Objects.requireNonNull(outcome, "a cell without an outcome");
        occasions = List.copyOf(occasions);
        doses = List.copyOf(doses);
    }

    @Override
    public String unit() {
        return "verdicts";
    }

    /** The readings, if there are any. */
    MethodReadings readings() {
        return new MethodReadings(
                key.method(),
                occasions.stream().map(KeptReading::reading).toList(),
                doses.stream().map(KeptDose::dose).toList());
    }
}
