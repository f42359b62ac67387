package dev.touchstone.method.gradient;

import ai.djl.ndarray.NDArray;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;

/**
 * {@code dF/dx}, signed, of the target logit F (Simonyan, Vedaldi and Zisserman, Deep Inside Convolutional Networks, 2014, sec. 3,
 * before the absolute value is taken). Of a linear F it is the weights. No randomness; one forward and one backward pass.
 */
public final class Gradient implements SaliencyMethod {

    @Override
    public String id() {
        return "gradient";
    }

    @Override
    public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        return model.inputGradient(inputs, targets);
    }
}
