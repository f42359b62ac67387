package dev.touchstone.method.gradient;

import ai.djl.ndarray.NDArray;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;

/**
 * The mean gradient over noisy copies of the input: {@code 1/n sum of dF/dx at x + e}, {@code e ~ N(0, sigma^2)}, signed (Smilkov et
 * al., SmoothGrad, 2017, sec. 3.1). Sigma is absolute, in the input's units; noisy inputs are not clipped. With a sigma of 0, and of a
 * linear F with any, it is the gradient. Its randomness is the noise, drawn from each sample's own stream; one forward and one backward
 * pass a draw.
 */
public final class SmoothGrad extends NoisyGradients {

    /** 25 draws with a sigma of 0.1. */
    public SmoothGrad() {
        this(DEFAULT);
    }

    /**
     * @param draws noisy copies of each input
     * @param sigma standard deviation of the noise, at least 0
     */
    public SmoothGrad(int draws, double sigma) {
        this(Noise.gaussian(draws, sigma));
    }

    /** Noise of any kind. */
    public SmoothGrad(Noise noise) {
        super(noise);
    }

    @Override
    public String id() {
        return "smoothgrad";
    }

    @Override
    public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        NDArray sum = inputs.zerosLike();
        forEach(model, inputs, targets, seeds, sum::addi);
        return sum.divi(draws());
    }
}
