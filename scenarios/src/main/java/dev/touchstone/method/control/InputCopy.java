package dev.touchstone.method.control;

import ai.djl.ndarray.NDArray;
import dev.touchstone.method.Needs;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;

/** The input itself, whatever the model. What looks like an explanation here is only what the input shows. */
public final class InputCopy implements SaliencyMethod {

    @Override
    public String id() {
        return "input";
    }

    @Override
    public Needs needs() {
        return Needs.NOTHING;
    }

    @Override
    public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        return inputs.duplicate();
    }
}
