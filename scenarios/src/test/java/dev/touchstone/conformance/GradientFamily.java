package dev.touchstone.conformance;

import dev.touchstone.method.gradient.Gradient;
import dev.touchstone.method.gradient.InputXGradient;
import dev.touchstone.method.gradient.Noise;
import dev.touchstone.method.gradient.Saliency;
import dev.touchstone.method.gradient.SmoothGrad;
import dev.touchstone.method.gradient.SmoothGradSquared;
import dev.touchstone.method.gradient.VarGrad;
import java.util.List;

/** The gradient, its absolute value, its product with the input, and its statistics under noise. */
final class GradientFamily implements Family {

    @Override
    public List<Offer> offers(Request request) {
        return switch (request.method()) {
            case "gradient", "Gradient" -> List.of(Offer.of(new Gradient(), Precision.ROUNDING));
            case "input_x_gradient", "InputXGradient", "InputTimesGradient" ->
                List.of(Offer.of(new InputXGradient(), Precision.ROUNDING));
            case "Saliency" ->
                List.of(Offer.of(request.is("abs", true) ? new Saliency() : new Gradient(), Precision.ROUNDING));
            case "saliency_abs" -> List.of(Offer.of(new Saliency(), Precision.ROUNDING));
            default -> underNoise(request);
        };
    }

    private static List<Offer> underNoise(Request request) {
        String[] name = request.method().split("_noise");
        if (name.length != 2) {
            return List.of();
        }
        Noise noise = Noise.of(request.given().noise().tensors());
        return switch (name[0]) {
            case "smoothgrad" -> List.of(Offer.of(new SmoothGrad(noise), Precision.ROUNDING));
            case "smoothgrad_sq" -> List.of(Offer.of(new SmoothGradSquared(noise), Precision.ROUNDING));
            case "vargrad" -> List.of(Offer.of(new VarGrad(noise), Precision.CANCELLATION));
            default -> List.of();
        };
    }
}
