package dev.touchstone.method.gradient;

import ai.djl.ndarray.NDArray;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.SignSemantics;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;

/**
 * {@code |dF/dx|}, value by value, of the target logit F (Simonyan, Vedaldi and Zisserman, Deep Inside Convolutional Networks, 2014,
 * sec. 3; they go on to take the greatest of a pixel's channels, which is left to whoever looks at pixels). {@link Gradient} is the
 * signed form. Of a linear F it is the weights' size. No randomness; one forward and one backward pass.
 */
public final class Saliency implements SaliencyMethod {

    @Override
    public String id() {
        return "saliency";
    }

    @Override
    public SignSemantics sign() {
        return SignSemantics.MAGNITUDE;
    }

    @Override
    public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        return model.inputGradient(inputs, targets).abs();
    }
}
