package dev.touchstone.method.gradient;

import ai.djl.ndarray.NDArray;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;

/**
 * {@code x * dF/dx}, signed (Shrikumar, Greenside and Kundaje, Not Just a Black Box, 2016, sec. 2). In a ReLU network without
 * biases the values sum to F. No randomness; one forward and one backward pass.
 */
public final class InputXGradient implements SaliencyMethod {

    @Override
    public String id() {
        return "input-x-gradient";
    }

    @Override
    public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        return model.inputGradient(inputs, targets).mul(inputs);
    }
}
