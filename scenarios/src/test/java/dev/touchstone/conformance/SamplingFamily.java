package dev.touchstone.conformance;

import java.util.List;

/** Estimates from samples of coalitions. */
final class SamplingFamily implements Family {

    @Override
    public List<Offer> offers(Request request) {
        if (request.method().matches("KernelShap|Lime")) {
            throw new UnsupportedCaseException("not offered yet");
        }
        return List.of();
    }
}
