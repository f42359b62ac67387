package dev.touchstone.conformance;

import dev.touchstone.method.propagation.Composite;
import dev.touchstone.method.propagation.Rule;

/** Composites that a case writes out, layer kind by layer kind. */
final class WrittenRelevance {

    private WrittenRelevance() {}

    static Composite of(Request request) {
        RelevanceRules rules = new RelevanceRules(
                request, request.text("bias_in_denominators"), request.params().has("add") ? 1e-6 : 1e-12);
        if (!request.text("rule").isEmpty()) {
            Rule everywhere = rules.rule(request.text("rule"));
            return new Composite("written", everywhere, everywhere, everywhere, everywhere);
        }
        String denseText = request.text("dense").isEmpty() ? request.text("linear") : request.text("dense");
        if (request.text("conv").isEmpty() || denseText.isEmpty()) {
            throw new UnsupportedCaseException("the parameters " + request.params() + " name no rules");
        }
        Rule convolution = rules.rule(request.text("conv"));
        String first = request.text("first kernel layer");
        return new Composite(
                "written",
                first.isEmpty() ? convolution : rules.rule(first),
                convolution,
                rules.rule(denseText),
                rules.rule("epsilon"));
    }
}
