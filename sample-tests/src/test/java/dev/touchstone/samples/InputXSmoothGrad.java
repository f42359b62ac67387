package dev.touchstone.samples;

import ai.djl.ndarray.NDArray;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.gradient.SmoothGrad;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;

/** A method of one's own: the input times its gradient, averaged over a few noisy copies. */
final class InputXSmoothGrad implements SaliencyMethod {

    private final SaliencyMethod gradient = new SmoothGrad(8, 0.05);

    @Override
    public String id() {
        return "input-x-smoothgrad";
    }

    @Override
    public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        return gradient.attribute(model, inputs, targets, seeds).mul(inputs);
    }
}
