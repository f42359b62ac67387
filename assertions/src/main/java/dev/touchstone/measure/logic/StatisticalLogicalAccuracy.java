package dev.touchstone.measure.logic;

import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.LogicTruth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The share of samples whose label is guessed from the kept inputs when the likelier value stands for what is hidden in numbers: what a
 * reader who knows the formula makes of a mask. {@code logicAccGuess} in the released code of Schwenke, Atzmueller 2024. Empty for
 * formulas whose gates are not single operators over inputs.
 *
 * <p>Its chance is that of {@link LogicalAccuracy}; empty too for formulas over more than {@value #MOST_INPUTS} inputs.
 */
public record StatisticalLogicalAccuracy(Masking masking) implements LogicMeasure {

    /** The most inputs of a formula for which the chance is worked out: all sets of them are looked at, for each assignment. */
    static final int MOST_INPUTS = 12;

    public StatisticalLogicalAccuracy {
        Objects.requireNonNull(masking, "masking");
    }

    @Override
    public String name() {
        return "SLA-" + masking.id();
    }

    @Override
    public boolean smallerIsBetter() {
        return false;
    }

    @Override
    public OptionalDouble of(List<LogicSample> samples) {
        if (!areDefined(Samples.checked(samples))) {
            return OptionalDouble.empty();
        }
        return Samples.share(samples, sample -> StatisticalGuess.isRight(sample.truth(), masking.kept(sample)));
    }

    @Override
    public OptionalDouble chance(List<LogicSample> samples) {
        if (!areDefined(samples)
                || samples.stream().anyMatch(sample -> sample.truth().logicInputs() > MOST_INPUTS)) {
            return OptionalDouble.empty();
        }
        Map<InputSet, SubsetCounts> known = new HashMap<>();
        return Samples.mean(samples, sample -> {
            LogicTruth truth = sample.truth();
            SubsetCounts counts = known.computeIfAbsent(truth.trueInputs(), trueInputs -> counts(truth));
            return masking.threshold() == MaskThreshold.BASELINE
                    ? counts.aboveHighestOf(truth.inputs() - truth.logicInputs())
                    : counts.inRandomSet(masking.kept(sample).size(), truth.inputs());
        });
    }

    private static SubsetCounts counts(LogicTruth truth) {
        return new SubsetCounts(
                InputSet.range(0, truth.logicInputs()), visible -> StatisticalGuess.isRight(truth, visible));
    }

    private static boolean areDefined(List<LogicSample> samples) {
        return samples.stream().allMatch(sample -> StatisticalGuess.isDefinedFor(sample.truth()));
    }
}
