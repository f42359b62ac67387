package dev.touchstone.study.randomisation;

import dev.touchstone.randomisation.Decision;
import dev.touchstone.randomisation.meta.Dose;

/**
 * One line of the dose-response: what a test said of a mixture.
 *
 * @param world id of the scenario
 * @param network id of the network
 * @param test id of the test
 * @param method the method that is mixed
 * @param share how much of the mixture ignores the model, from 0 to 1
 * @param decision what was said
 * @param statistic NaN if there is none
 * @param lower its one-sided lower 95 % bound; NaN if there is none
 * @param upper its one-sided upper 95 % bound; NaN if there is none
 */
public record DoseRow(
        String world,
        String network,
        String test,
        String method,
        double share,
        Decision decision,
        double statistic,
        double lower,
        double upper) {

    static DoseRow of(StudiedTests studied, String method, Dose dose) {
        KeptBounds bounds = KeptBounds.of(dose.bounds());
        return new DoseRow(
                studied.world(),
                studied.network(),
                studied.test().id(),
                method,
                dose.share(),
                dose.decision(),
                dose.statistic(),
                bounds.lower(),
                bounds.upper());
    }
}
