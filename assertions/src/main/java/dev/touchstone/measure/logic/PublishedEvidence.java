package dev.touchstone.measure.logic;

import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.LogicGate;
import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.LogicTruth;

/** The score at which a gate first shows its value, as the released code of {@link PublishedNib} finds it. */
final class PublishedEvidence {

    private PublishedEvidence() {}

    static double of(LogicGate gate, LogicSample sample) {
        InputSet trueOnes = gate.inputs().intersection(sample.truth().trueInputs());
        boolean open = isXorWithoutTrueGates(sample.truth());
        return switch (gate.operator().orElseThrow()) {
            case AND ->
                gate.value()
                        ? lowest(gate.inputs(), sample)
                        : highest(gate.inputs().without(trueOnes), sample, open ? 0 : -1);
            case OR -> gate.value() ? highest(trueOnes, sample, -1) : lowest(gate.inputs(), sample);
            case XOR ->
                trueOnes.size() < 2
                        ? lowest(gate.inputs(), sample)
                        : open ? mistakenSecond(trueOnes, sample) : second(trueOnes, sample);
        };
    }

    private static boolean isXorWithoutTrueGates(LogicTruth truth) {
        return truth.top().orElseThrow() == LogicOperator.XOR
                && truth.gates().stream().noneMatch(LogicGate::value);
    }

    private static double lowest(InputSet inputs, LogicSample sample) {
        return inputs.stream().mapToDouble(sample::score).min().orElseThrow();
    }

    private static double highest(InputSet inputs, LogicSample sample, double floor) {
        return inputs.stream().mapToDouble(sample::score).reduce(floor, Math::max);
    }

    private static double second(InputSet inputs, LogicSample sample) {
        double[] ascending = inputs.stream().mapToDouble(sample::score).sorted().toArray();
        return ascending[ascending.length - 2];
    }

    /** The code forgets the highest score so far when it meets a higher one, instead of making it the second. */
    private static double mistakenSecond(InputSet inputs, LogicSample sample) {
        double highest = -1;
        double second = -1;
        for (int input : inputs.inputs()) {
            double score = sample.score(input);
            if (score > highest) {
                highest = score;
            } else {
                second = Math.max(second, score);
            }
        }
        return second;
    }
}
