package dev.touchstone.conformance;

import java.util.List;

/** Layer-wise relevance propagation and deep Taylor decomposition. */
final class RelevanceFamily implements Family {

    @Override
    public List<Offer> offers(Request request) {
        if (request.method().matches("lrp_.*|zennit_.*|LRP.*|LayerLRP|(Bounded)?DeepTaylor")) {
            throw new UnsupportedCaseException("not offered yet");
        }
        return List.of();
    }
}
