package dev.touchstone.method.control;

import ai.djl.ndarray.NDArray;
import dev.touchstone.method.Needs;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.SignSemantics;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;

/** A map of ones, which says nothing; assertions name it before they measure it. */
public final class Constant implements SaliencyMethod {

    @Override
    public String id() {
        return "constant";
    }

    @Override
    public SignSemantics sign() {
        return SignSemantics.MAGNITUDE;
    }

    @Override
    public Needs needs() {
        return Needs.NOTHING;
    }

    @Override
    public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        return inputs.onesLike();
    }
}
