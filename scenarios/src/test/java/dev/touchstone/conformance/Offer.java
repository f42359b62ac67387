package dev.touchstone.conformance;

import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.scenario.SeedSource;

/**
 * What this library has for a request.
 *
 * @param variant told apart where there are several offers; empty for the only one
 * @param sampling whether it estimates, so that the wider of a case's tolerances is meant
 */
record Offer(String variant, Attribution attribution, Precision precision, boolean sampling) {

    static Offer of(SaliencyMethod method, Precision precision) {
        return of(attribution(method), precision);
    }

    static Offer of(Attribution attribution, Precision precision) {
        return new Offer("", attribution, precision, false);
    }

    /** An estimate of the same values. */
    static Offer sampling(String variant, SaliencyMethod method) {
        return new Offer(variant, attribution(method), Precision.CANCELLATION, true);
    }

    static Attribution attribution(SaliencyMethod method) {
        return (model, inputs, targets) -> method.attribute(model, inputs, targets, SeedSource.of(7));
    }
}
