package dev.touchstone.conformance;

import java.util.List;

/** Guided backpropagation and deconvolution: gradients with another rule for rectifiers. */
final class RectifierFamily implements Family {

    @Override
    public List<Offer> offers(Request request) {
        if (request.method().matches("guided_backprop|GuidedBackprop|deconvolution|Deconvolution|Deconvnet")) {
            throw new UnsupportedCaseException("not offered yet");
        }
        return List.of();
    }
}
