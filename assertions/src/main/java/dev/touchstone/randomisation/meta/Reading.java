package dev.touchstone.randomisation.meta;

import dev.touchstone.randomisation.Decision;
import dev.touchstone.statistics.Interval;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What a test says of a method.
 *
 * @param decision its decision
 * @param statistic that of the test; NaN if there is none
 * @param bounds of the statistic, if there are any
 * @param scores of each input; NaN where it is not defined
 */
public record Reading(Decision decision, double statistic, Optional<Interval> bounds, List<Double> scores) {

    public Reading {
        scores = List.copyOf(scores);
    }

    /** That of a method whose maps of the trained model cannot be compared: the assertion fails at once. */
    static Reading faulty(int inputs) {
        return new Reading(Decision.FAIL, Double.NaN, Optional.empty(), Collections.nCopies(inputs, Double.NaN));
    }
}
