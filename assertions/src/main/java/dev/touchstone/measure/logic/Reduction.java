package dev.touchstone.measure.logic;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The mean share of all L inputs that are masked. It goes with logical accuracy: of two maps that entail as much, the one that masks more
 * is better; by itself it says nothing of the truth.
 *
 * <p>Its chance is that of {@link LogicalAccuracy}; at a share of the mean the order of the scores does not matter, so it is the value.
 */
public record Reduction(Masking masking) implements LogicMeasure {

    public Reduction {
        Objects.requireNonNull(masking, "masking");
    }

    @Override
    public String name() {
        return "reduction-" + masking.id();
    }

    @Override
    public boolean smallerIsBetter() {
        return false;
    }

    @Override
    public OptionalDouble of(List<LogicSample> samples) {
        return Samples.mean(
                Samples.checked(samples),
                sample -> 1 - (double) masking.kept(sample).size() / sample.inputs());
    }

    @Override
    public OptionalDouble chance(List<LogicSample> samples) {
        return masking.threshold() == MaskThreshold.BASELINE
                ? Samples.mean(samples, this::expectedAtBaseline)
                : of(samples);
    }

    /** Each input of the formula lies below the highest of b with the chance b / (b + 1); of the b all but that one do. */
    private double expectedAtBaseline(LogicSample sample) {
        int logicInputs = sample.truth().logicInputs();
        double baselineInputs = sample.inputs() - logicInputs;
        double maskedOfBaseline = masking.rule() == KeepRule.AT_LEAST ? baselineInputs - 1 : baselineInputs;
        return (logicInputs * baselineInputs / (baselineInputs + 1) + maskedOfBaseline) / sample.inputs();
    }
}
