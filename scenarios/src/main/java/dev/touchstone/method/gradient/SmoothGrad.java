package dev.touchstone.method.gradient;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The mean gradient over noisy copies of the input: {@code 1/n sum of dF/dx at x + e}, {@code e ~ N(0, sigma^2)}, signed (Smilkov et
 * al., SmoothGrad, 2017, sec. 3.1). Sigma is absolute, in the input's units; noisy inputs are not clipped. Its randomness is the
 * noise, drawn from each sample's own stream.
 */
public final class SmoothGrad implements SaliencyMethod {

    private final int draws;
    private final double sigma;

    /** 25 draws with a sigma of 0.1. */
    public SmoothGrad() {
        this(25, 0.1);
    }

    /**
     * @param draws noisy copies of each input
     * @param sigma standard deviation of the noise, at least 0
     */
    public SmoothGrad(int draws, double sigma) {
        if (draws < 1 || !(sigma >= 0) || Double.isInfinite(sigma)) {
            throw new IllegalArgumentException(
                    "SmoothGrad needs one draw or more and a finite sigma >= 0, but was given " + draws + " and "
                            + sigma);
        }
        this.draws = draws;
        this.sigma = sigma;
    }

    @Override
    public String id() {
        return "smoothgrad";
    }

    @Override
    public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        int rows = (int) inputs.getShape().get(0);
        List<RandomGenerator> streams = new ArrayList<>(rows);
        for (int row = 0; row < rows; row++) {
            streams.add(seeds.sample(row).random("smoothgrad"));
        }
        float[] noise = new float[(int) inputs.size()];
        NDArray sum = inputs.zerosLike();
        for (int draw = 0; draw < draws; draw++) {
            fill(noise, streams);
            try (NDManager scratch = inputs.getManager().newSubManager()) {
                NDArray noisy = scratch.create(noise, inputs.getShape()).addi(inputs);
                sum.addi(model.inputGradient(noisy, targets));
            }
        }
        return sum.divi(draws);
    }

    private void fill(float[] noise, List<RandomGenerator> streams) {
        int size = noise.length / streams.size();
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) (sigma * streams.get(i / size).nextGaussian());
        }
    }
}
