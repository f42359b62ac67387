package dev.touchstone.conformance;

import java.util.List;

/** DeepLIFT and its mean over a background. */
final class DeepLiftFamily implements Family {

    @Override
    public List<Offer> offers(Request request) {
        if (request.method().matches("deeplift.*|DeepLift.*|LayerDeepLift")) {
            throw new UnsupportedCaseException("not offered yet");
        }
        return List.of();
    }
}
