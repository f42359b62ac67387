package dev.touchstone.conformance;

import dev.touchstone.method.propagation.AlphaBeta;
import dev.touchstone.method.propagation.Composite;
import dev.touchstone.method.propagation.Composites;
import dev.touchstone.method.propagation.Epsilon;
import dev.touchstone.method.propagation.Gamma;
import dev.touchstone.method.propagation.Rule;
import dev.touchstone.method.propagation.WSquare;

/** Zennit's composites; it merges batch normalisation. */
final class ZennitRelevance {

    private static final double STABILISER = 1e-6;
    private static final Rule NORM = new Epsilon(STABILISER);

    private ZennitRelevance() {}

    /** What a stored array's method name says, e.g. {@code zennit_epsilon_plus} or {@code zennit_gamma0.25}. */
    static Composite stored(Request request) {
        String name = request.method().substring("zennit_".length());
        if (name.matches("epsilon\\d.*")) {
            return Composites.epsilon(Double.parseDouble(name.substring("epsilon".length())));
        }
        if (name.matches("gamma\\d.*")) {
            Rule gamma = new Gamma(Double.parseDouble(name.substring("gamma".length())), STABILISER);
            return new Composite("zennit-gamma", gamma, gamma, NORM, NORM);
        }
        if (name.equals("wsquare_first")) {
            return new Composite(
                    "zennit-wsquare", new WSquare(STABILISER, true), AlphaBeta.zPlus(STABILISER), NORM, NORM);
        }
        return named(name.replace('_', '-').replace("alpha2-beta1", "alpha2beta1"), request);
    }

    static Composite named(String name, Request request) {
        return switch (name) {
            case "epsilon-plus" -> Composites.epsilonPlus();
            case "epsilon-plus-flat" -> Composites.epsilonPlusFlat();
            case "epsilon-alpha2beta1" -> Composites.epsilonAlpha2Beta1();
            case "epsilon-alpha2beta1-flat" -> Composites.epsilonAlpha2Beta1Flat();
            case "epsilon-gamma-box" -> Composites.epsilonGammaBox(request.number("low", 0), request.number("high", 1));
            case "excitation-backprop" -> Composites.excitationBackprop();
            default -> throw new UnsupportedCaseException("no composite is known by the name " + name);
        };
    }
}
