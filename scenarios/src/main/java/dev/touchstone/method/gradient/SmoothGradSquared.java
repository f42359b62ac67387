package dev.touchstone.method.gradient;

import ai.djl.ndarray.NDArray;
import dev.touchstone.method.SignSemantics;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;

/**
 * The mean of the squared gradients over noisy copies of the input, value by value: {@code 1/n sum of (dF/dx at x + e)^2},
 * {@code e ~ N(0, sigma^2)} (SmoothGrad-Squared in Hooker et al., A Benchmark for Interpretability Methods, 2019, sec. 3). Nowhere below
 * the square of {@link SmoothGrad} with the same noise. Its randomness is the noise, the same fields as SmoothGrad's for equal parameters
 * and seeds; one forward and one backward pass a draw.
 */
public final class SmoothGradSquared extends NoisyGradients {

    /** 25 draws with a sigma of 0.1. */
    public SmoothGradSquared() {
        this(DEFAULT);
    }

    /**
     * @param draws noisy copies of each input
     * @param sigma standard deviation of the noise, at least 0
     */
    public SmoothGradSquared(int draws, double sigma) {
        this(Noise.gaussian(draws, sigma));
    }

    /** Noise of any kind. */
    public SmoothGradSquared(Noise noise) {
        super(noise);
    }

    @Override
    public String id() {
        return "smoothgrad-squared";
    }

    @Override
    public SignSemantics sign() {
        return SignSemantics.MAGNITUDE;
    }

    @Override
    public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        NDArray sum = inputs.zerosLike();
        forEach(model, inputs, targets, seeds, gradient -> sum.addi(gradient.square()));
        return sum.divi(draws());
    }
}
