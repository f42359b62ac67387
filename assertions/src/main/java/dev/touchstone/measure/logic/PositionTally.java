package dev.touchstone.measure.logic;

import dev.touchstone.scenario.InputSet;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Counts for each input how often it was looked at and how often its score then lay below the baseline. */
final class PositionTally {

    private final int[] counted = new int[InputSet.MOST];
    private final int[] below = new int[InputSet.MOST];

    void add(LogicSample sample, InputSet inputs) {
        double baseline = sample.baseline();
        inputs.stream().forEach(input -> add(sample, input, baseline));
    }

    void add(LogicSample sample, int input, double baseline) {
        counted[input]++;
        below[input] += sample.score(input) < baseline ? 1 : 0;
    }

    /** The mean over the inputs that were looked at of their share below. */
    OptionalDouble macro() {
        return IntStream.range(0, counted.length)
                .filter(input -> counted[input] > 0)
                .mapToDouble(input -> (double) below[input] / counted[input])
                .average();
    }

    /** The share below of all that was looked at. */
    OptionalDouble micro() {
        int all = IntStream.of(counted).sum();
        return all == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) IntStream.of(below).sum() / all);
    }
}
