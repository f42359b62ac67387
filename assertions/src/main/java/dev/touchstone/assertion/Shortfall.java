package dev.touchstone.assertion;

import dev.touchstone.measure.logic.LogicSample;
import dev.touchstone.scenario.InputSet;

/** How far the minimal reason that comes nearest to being shown lies below the baseline, as a share of the range of the sample's scores. */
final class Shortfall {

    private Shortfall() {}

    /** Negative if it lies above. */
    static double of(LogicSample sample) {
        InputSet all = InputSet.range(0, sample.inputs());
        double reach = sample.truth().reasons().stream()
                .mapToDouble(reason -> lowest(reason, sample))
                .max()
                .orElseThrow();
        double highest = all.stream().mapToDouble(sample::score).max().orElseThrow();
        return (sample.baseline() - reach) / (highest - lowest(all, sample));
    }

    private static double lowest(InputSet inputs, LogicSample sample) {
        return inputs.stream().mapToDouble(sample::score).min().orElseThrow();
    }
}
