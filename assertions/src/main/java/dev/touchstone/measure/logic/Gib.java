package dev.touchstone.measure.logic;

import java.util.List;
import java.util.OptionalDouble;

/**
 * General information below the baseline: how many of the inputs that occur in some minimal reason (R_max) score below the highest of
 * the baseline block. Schwenke, Atzmueller 2024, counted on each sample's own R_max; {@link PublishedGib} is what their code counts.
 *
 * <p>By default the mean over positions of the share of samples below, of the samples in whose R_max the position is; {@link #micro()}
 * is the share of all such inputs of all samples. Its chance, {@code b / (b + 1)}, is that of independent scores of one continuous
 * distribution.
 */
public final class Gib implements LogicMeasure {

    private final boolean byPosition;

    private Gib(boolean byPosition) {
        this.byPosition = byPosition;
    }

    /** {@code GIB}: every position counts alike. */
    public static Gib macro() {
        return new Gib(true);
    }

    /** {@code GIB-micro}: every input of every sample counts alike. */
    public static Gib micro() {
        return new Gib(false);
    }

    @Override
    public String name() {
        return byPosition ? "GIB" : "GIB-micro";
    }

    @Override
    public boolean smallerIsBetter() {
        return true;
    }

    @Override
    public OptionalDouble of(List<LogicSample> samples) {
        PositionTally tally = new PositionTally();
        Samples.checked(samples)
                .forEach(sample -> tally.add(sample, sample.truth().relevant()));
        return byPosition ? tally.macro() : tally.micro();
    }

    @Override
    public OptionalDouble chance(List<LogicSample> samples) {
        return ofOneInput(samples);
    }

    /** The chance of one input of the formula to lie below the highest of the b in the baseline block. */
    static OptionalDouble ofOneInput(List<LogicSample> samples) {
        return Samples.mean(samples, sample -> {
            double baselineInputs = sample.inputs() - sample.truth().logicInputs();
            return baselineInputs / (baselineInputs + 1);
        });
    }
}
