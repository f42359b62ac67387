package dev.touchstone.conformance;

import java.util.List;

/** All kinds of methods. */
final class Registry {

    private static final List<Family> FAMILIES = List.of(
            new GradientFamily(),
            new IntegratedGradientsFamily(),
            new RectifierFamily(),
            new RelevanceFamily(),
            new DeepLiftFamily(),
            new CamFamily(),
            new PerturbationFamily(),
            new SamplingFamily());

    private Registry() {}

    /** @throws UnsupportedCaseException if nothing is offered */
    static List<Offer> offers(Request request) {
        for (Family family : FAMILIES) {
            List<Offer> offers = family.offers(request);
            if (!offers.isEmpty()) {
                return offers;
            }
        }
        throw new UnsupportedCaseException("no method is known by the name " + request.method());
    }
}
