package dev.touchstone.conformance;

import dev.touchstone.method.gradient.Gradient;
import dev.touchstone.method.gradient.InputXGradient;
import java.util.List;

/** The gradient, its absolute value, its product with the input, and its statistics under noise. */
final class GradientFamily implements Family {

    @Override
    public List<Offer> offers(Request request) {
        return switch (request.method()) {
            case "gradient", "Gradient" -> List.of(Offer.of(new Gradient(), Precision.ROUNDING));
            case "input_x_gradient", "InputXGradient", "InputTimesGradient" ->
                List.of(Offer.of(new InputXGradient(), Precision.ROUNDING));
            case "Saliency" -> {
                if (request.is("abs", true)) {
                    throw new UnsupportedCaseException("not offered yet");
                }
                yield List.of(Offer.of(new Gradient(), Precision.ROUNDING));
            }
            case "saliency_abs" -> throw new UnsupportedCaseException("not offered yet");
            default -> {
                if (request.method().matches("(smoothgrad|smoothgrad_sq|vargrad)_noise.*")) {
                    throw new UnsupportedCaseException("not offered yet");
                }
                yield List.of();
            }
        };
    }
}
