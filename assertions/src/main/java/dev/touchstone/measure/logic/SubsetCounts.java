package dev.touchstone.measure.logic;

import dev.touchstone.scenario.InputSet;
import java.util.function.Predicate;

/** Counts the parts of a set of inputs that have a property, by their size; and chances over random sets from such counts. */
final class SubsetCounts {

    private final int size;
    private final double[] counts;

    /** Looks at all parts of the set. */
    SubsetCounts(InputSet set, Predicate<InputSet> property) {
        this.size = set.size();
        this.counts = new double[size + 1];
        int part = set.bits();
        while (true) {
            if (property.test(new InputSet(part))) {
                counts[Integer.bitCount(part)]++;
            }
            if (part == 0) {
                return;
            }
            part = part - 1 & set.bits();
        }
    }

    /**
     * The chance of the property for those inputs of the set whose score exceeds the highest of so many baseline scores, all scores
     * independent from one continuous distribution. Just k given inputs exceed it with the chance {@code b * Beta(k + 1, size - k + b)},
     * which is {@code b / (n * (n - 1 over k))} with {@code n = size + b}.
     */
    double aboveHighestOf(int baselineInputs) {
        int all = size + baselineInputs;
        double chance = 0;
        for (int k = 0; k <= size; k++) {
            chance += counts[k] * baselineInputs / (all * binomial(all - 1, k));
        }
        return chance;
    }

    /** The chance of the property for what a random set of the given size, from so many inputs, has of the set. */
    double inRandomSet(int drawn, int inputs) {
        double favourable = 0;
        for (int k = 0; k <= Math.min(size, drawn); k++) {
            favourable += counts[k] * binomial(inputs - size, drawn - k);
        }
        return favourable / binomial(inputs, drawn);
    }

    static double binomial(int n, int k) {
        if (k < 0 || k > n) {
            return 0;
        }
        double value = 1;
        for (int i = 1; i <= k; i++) {
            value = value * (n - k + i) / i;
        }
        return value;
    }
}
