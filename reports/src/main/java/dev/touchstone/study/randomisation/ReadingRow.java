package dev.touchstone.study.randomisation;

import dev.touchstone.randomisation.Decision;
import dev.touchstone.randomisation.meta.Expectation;
import dev.touchstone.randomisation.meta.OccasionReading;

/**
 * One line of the results: what a test said of a method on one occasion.
 *
 * @param world id of the scenario
 * @param network id of the network
 * @param test id of the test
 * @param method id of the method
 * @param expectation what must be said of the method
 * @param occasion base seed and perturbation, if there is one, e.g. {@code seed-1_model-0.001-2}
 * @param decision what was said
 * @param statistic T, or the median rise of complexity; NaN if there is none
 * @param lower its one-sided lower 95 % bound; NaN if there is none
 * @param upper its one-sided upper 95 % bound; NaN if there is none
 * @param unchanged of how many inputs the model predicts the class that is explained
 * @param inputs how many inputs there are
 */
public record ReadingRow(
        String world,
        String network,
        String test,
        String method,
        Expectation expectation,
        String occasion,
        Decision decision,
        double statistic,
        double lower,
        double upper,
        int unchanged,
        int inputs) {

    static ReadingRow of(StudiedTests studied, String method, OccasionReading at) {
        KeptBounds bounds = KeptBounds.of(at.reading().bounds());
        return new ReadingRow(
                studied.world(),
                studied.network(),
                studied.test().id(),
                method,
                studied.expectation(method),
                at.occasion().toString(),
                at.reading().decision(),
                at.reading().statistic(),
                bounds.lower(),
                bounds.upper(),
                (int) at.samePrediction().stream().filter(same -> same).count(),
                at.samePrediction().size());
    }
}
