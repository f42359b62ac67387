package dev.touchstone.measure.logic;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Needed information below the baseline: the share of samples of which no minimal reason lies wholly at or above the highest score of
 * the baseline block, so that what the map shows does not entail the label. Schwenke, Atzmueller 2024 (arXiv 2412.16204), stated by
 * entailment; equal scores count as shown.
 *
 * <p>It is a necessary condition of a good map, not a sufficient one: a map may show any minimal reason, and more besides. Its chance is
 * that of independent scores of one continuous distribution.
 */
public final class Nib implements LogicMeasure {

    @Override
    public String name() {
        return "NIB";
    }

    @Override
    public boolean smallerIsBetter() {
        return true;
    }

    /** Whether the sample counts: whether the inputs at or above the baseline leave its label open. */
    public static boolean isBroken(LogicSample sample) {
        return !sample.truth().entailedBy(sample.atLeast(sample.baseline()));
    }

    @Override
    public OptionalDouble of(List<LogicSample> samples) {
        return Samples.share(Samples.checked(samples), Nib::isBroken);
    }

    @Override
    public OptionalDouble chance(List<LogicSample> samples) {
        EntailmentChance chance = new EntailmentChance();
        return Samples.mean(samples, sample -> 1 - chance.aboveBaseline(sample.truth()));
    }
}
