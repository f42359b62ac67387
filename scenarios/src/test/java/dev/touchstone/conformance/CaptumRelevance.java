package dev.touchstone.conformance;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.touchstone.method.propagation.Composite;
import dev.touchstone.method.propagation.Epsilon;
import dev.touchstone.method.propagation.GammaOnWeights;
import dev.touchstone.method.propagation.PositiveWeights;
import dev.touchstone.method.propagation.Rule;
import java.util.Map;

/** Captum's rules: epsilon on layers without weights too, batch normalisation among them. */
final class CaptumRelevance {

    private static final double STABILISER = 1e-9;

    private CaptumRelevance() {}

    /** What a stored array's method name says, e.g. {@code lrp_eps1e-6} or {@code lrp_gamma0.25}. */
    static Composite stored(Request request) {
        String name = request.method().substring("lrp_".length());
        Rule dense = new Epsilon(1e-6);
        if (name.startsWith("eps")) {
            Rule epsilon = new Epsilon(Double.parseDouble(name.substring("eps".length())));
            return new Composite("captum", epsilon, epsilon, epsilon, epsilon).withoutMerging();
        }
        if (name.startsWith("gamma")) {
            Rule gamma = new GammaOnWeights(Double.parseDouble(name.substring("gamma".length())), STABILISER);
            return new Composite("captum", gamma, gamma, dense, dense).withoutMerging();
        }
        if (name.equals("alpha1beta0")) {
            Rule positive = new PositiveWeights(STABILISER);
            return new Composite("captum", positive, positive, dense, dense).withoutMerging();
        }
        throw new UnsupportedCaseException("no rule is known by the name " + name);
    }

    /** A default rule, and rules of layers by their names. */
    static Composite byName(Request request) {
        Rule otherwise = request.params().has("default_rule")
                ? rule(request.params().getAsJsonObject("default_rule"))
                : new Epsilon(STABILISER);
        Composite composite =
                new Composite("captum", otherwise, otherwise, otherwise, new Epsilon(STABILISER)).withoutMerging();
        JsonElement rules = request.params().get("rules");
        if (rules != null) {
            for (Map.Entry<String, JsonElement> named : rules.getAsJsonObject().entrySet()) {
                composite = composite.with(named.getKey(), rule(named.getValue().getAsJsonObject()));
            }
        }
        return composite;
    }

    private static Rule rule(JsonObject json) {
        String name = json.get("rule").getAsString();
        return switch (name) {
            case "epsilon" -> new Epsilon(json.get("epsilon").getAsDouble());
            case "gamma" -> new GammaOnWeights(json.get("gamma").getAsDouble(), STABILISER);
            case "alpha1beta0" -> new PositiveWeights(STABILISER);
            case "identity" -> Rule.PASS;
            default -> throw new UnsupportedCaseException("no rule is known by the name " + name);
        };
    }
}
