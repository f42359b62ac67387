package dev.touchstone.conformance;

import dev.touchstone.method.propagation.Deconvnet;
import dev.touchstone.method.propagation.GuidedBackprop;
import dev.touchstone.method.propagation.Start;
import java.util.List;

/** Guided backpropagation and deconvolution: gradients with another rule for rectifiers. */
final class RectifierFamily implements Family {

    @Override
    public List<Offer> offers(Request request) {
        Start start = request.text("start").startsWith("output value") ? Start.LOGIT : Start.ONE;
        return switch (request.method()) {
            case "guided_backprop", "GuidedBackprop" ->
                List.of(Offer.of(new GuidedBackprop(start), Precision.ROUNDING));
            case "deconvolution", "Deconvolution", "Deconvnet" ->
                List.of(Offer.of(new Deconvnet(start), Precision.ROUNDING));
            default -> List.of();
        };
    }
}
