package dev.touchstone.measure.logic;

import dev.touchstone.scenario.LogicGate;
import dev.touchstone.scenario.LogicTruth;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * NIB as the released code of Schwenke, Atzmueller 2024 computes it. It gives each gate the score at which it first shows its value and
 * compares it with the baseline; {@link Nib} is what that means. It differs where scores lie below -1, at which its running highest scores
 * start, and under an XOR in class 0 without a true gate, where it mistakes the second highest score of an XOR gate.
 * Empty for formulas that are not one operator over gates of one operator each. No chance in closed form: it depends on the scale of the
 * scores.
 */
public final class PublishedNib implements LogicMeasure {

    private static final double FLOOR = -1;

    @Override
    public String name() {
        return "NIB-published";
    }

    @Override
    public boolean smallerIsBetter() {
        return true;
    }

    @Override
    public OptionalDouble of(List<LogicSample> samples) {
        return Samples.checked(samples).stream().allMatch(sample -> StatisticalGuess.isDefinedFor(sample.truth()))
                ? Samples.share(samples, PublishedNib::isBroken)
                : OptionalDouble.empty();
    }

    private static boolean isBroken(LogicSample sample) {
        LogicTruth truth = sample.truth();
        int label = truth.label();
        return switch (truth.top().orElseThrow()) {
            case AND -> label == 1 ? isAnyBelow(sample) : isHighestBelow(sample, false, 1);
            case OR -> label == 0 ? isAnyBelow(sample) : isHighestBelow(sample, true, 1);
            case XOR ->
                label == 1 || truth.gates().stream().noneMatch(LogicGate::value)
                        ? isAnyBelow(sample)
                        : isHighestBelow(sample, true, 2);
        };
    }

    private static boolean isAnyBelow(LogicSample sample) {
        return sample.truth().gates().stream().anyMatch(gate -> PublishedEvidence.of(gate, sample) < sample.baseline());
    }

    /** Whether of the gates with that value the one of this rank lies below the baseline. */
    private static boolean isHighestBelow(LogicSample sample, boolean value, int rank) {
        DoubleStream evidence = sample.truth().gates().stream()
                .filter(gate -> gate.value() == value)
                .mapToDouble(gate -> PublishedEvidence.of(gate, sample));
        double[] ascending = evidence.sorted().toArray();
        return Math.max(FLOOR, ascending[ascending.length - rank]) < sample.baseline();
    }

    @Override
    public OptionalDouble chance(List<LogicSample> samples) {
        return OptionalDouble.empty();
    }
}
