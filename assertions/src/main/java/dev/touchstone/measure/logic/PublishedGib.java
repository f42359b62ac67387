package dev.touchstone.measure.logic;

import dev.touchstone.scenario.LogicGate;
import dev.touchstone.scenario.LogicOperator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * GIB as the released code of Schwenke, Atzmueller 2024 counts it. As {@link GibClassPolarity}, but for XOR gates in class 0: the
 * code looks at the gate's inputs up to the first false one. If there is none, all inputs count; otherwise two count, of the true inputs
 * before it those with the highest positive scores, and in place of a missing one the last input of the baseline block, once for each.
 * Empty for formulas whose gates are not single operators over inputs. The mean over all positions that were counted, the baseline's too. No chance in
 * closed form: which input counts depends on the scores.
 */
public final class PublishedGib implements LogicMeasure {

    @Override
    public String name() {
        return "GIB-published";
    }

    @Override
    public boolean smallerIsBetter() {
        return true;
    }

    @Override
    public OptionalDouble of(List<LogicSample> samples) {
        PositionTally tally = new PositionTally();
        for (LogicSample sample : Samples.checked(samples)) {
            if (!GibClassPolarity.hasPlainGates(sample.truth())) {
                return OptionalDouble.empty();
            }
            sample.truth().gates().forEach(gate -> add(gate, sample, tally));
        }
        return tally.macro();
    }

    private static void add(LogicGate gate, LogicSample sample, PositionTally tally) {
        if (gate.operator().orElseThrow() != LogicOperator.XOR || sample.label() == 1) {
            tally.add(sample, GibClassPolarity.agreeing(gate, sample.truth()));
        } else if (sample.truth().trueInputs().containsAll(gate.inputs())) {
            tally.add(sample, gate.inputs());
        } else {
            addTwo(gate, sample, tally);
        }
    }

    private static void addTwo(LogicGate gate, LogicSample sample, PositionTally tally) {
        int last = sample.inputs() - 1;
        int first = last;
        int second = last;
        double highest = 0;
        double secondHighest = 0;
        for (int input : gate.inputs().inputs()) {
            if (!sample.truth().trueInputs().contains(input)) {
                break;
            }
            double score = sample.score(input);
            if (score > highest) {
                second = first;
                secondHighest = highest;
                first = input;
                highest = score;
            } else if (score > secondHighest) {
                second = input;
                secondHighest = score;
            }
        }
        tally.add(sample, first, sample.baseline());
        tally.add(sample, second, sample.baseline());
    }

    @Override
    public OptionalDouble chance(List<LogicSample> samples) {
        return OptionalDouble.empty();
    }
}
