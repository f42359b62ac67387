package dev.touchstone.method.gradient;

import ai.djl.ndarray.NDArray;
import dev.touchstone.method.SignSemantics;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;

/**
 * The variance of the gradient over noisy copies of the input, value by value: {@code 1/n sum of G^2 - (1/n sum of G)^2} with
 * {@code G = dF/dx at x + e}, {@code e ~ N(0, sigma^2)} (Adebayo et al., Local Explanation Methods for Deep Neural Networks Lack
 * Sensitivity to Parameter Values, 2018; Hooker et al. 2019, sec. 3). The population's form, divided by n. It is
 * {@link SmoothGradSquared} less the square of {@link SmoothGrad} with the same noise, summed up so that close gradients do not cancel
 * (Welford 1962): nowhere below 0, and exactly 0 for a linear F. Its randomness is the noise, the same fields as SmoothGrad's for equal
 * parameters and seeds; one forward and one backward pass a draw.
 */
public final class VarGrad extends NoisyGradients {

    /** 25 draws with a sigma of 0.1. */
    public VarGrad() {
        this(DEFAULT);
    }

    /**
     * @param draws noisy copies of each input
     * @param sigma standard deviation of the noise, at least 0
     */
    public VarGrad(int draws, double sigma) {
        this(Noise.gaussian(draws, sigma));
    }

    /** Noise of any kind. */
    public VarGrad(Noise noise) {
        super(noise);
    }

    @Override
    public String id() {
        return "vargrad";
    }

    @Override
    public SignSemantics sign() {
        return SignSemantics.MAGNITUDE;
    }

    @Override
    public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        Moments moments = new Moments(inputs.zerosLike(), inputs.zerosLike());
        forEach(model, inputs, targets, seeds, moments::add);
        return moments.squares.divi(draws());
    }

    /** Welford's recurrence: the mean so far, and the sum of squared distances from it. */
    private static final class Moments {

        private final NDArray mean;
        private final NDArray squares;
        private int count;

        Moments(NDArray mean, NDArray squares) {
            this.mean = mean;
            this.squares = squares;
        }

        void add(NDArray gradient) {
            count++;
            NDArray distance = gradient.sub(mean);
            mean.addi(distance.div(count));
            squares.addi(distance.square().muli((count - 1.0) / count));
        }
    }
}
