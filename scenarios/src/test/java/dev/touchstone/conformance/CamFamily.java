package dev.touchstone.conformance;

import java.util.List;

/** Class activation maps, by themselves and with guided backpropagation. */
final class CamFamily implements Family {

    @Override
    public List<Offer> offers(Request request) {
        if (request.method().matches("(guided_)?gradcam_.*|(Guided)?GradCam.*")) {
            throw new UnsupportedCaseException("not offered yet");
        }
        return List.of();
    }
}
