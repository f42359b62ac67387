package dev.touchstone.model.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;

/**
 * Layer normalisation along the last axis (Ba, Kiros and Hinton, Layer Normalization, 2016, eq. 4): {@code y = gamma (x - mean) /
 * sqrt(variance + epsilon) + beta} with the mean and the population variance of each row.
 *
 * @param gamma (width)
 * @param beta (width)
 * @param epsilon what is added to the variance
 */
public record LayerNormalisation(NDArray gamma, NDArray beta, double epsilon) implements Layer {

    private static final int[] LAST = {-1};

    @Override
    public String kind() {
        return "layer-normalisation";
    }

    @Override
    public NDArray forward(NDList inputs) {
        NDArray input = inputs.singletonOrThrow();
        LayerNormalisation own = attachedTo(input.getManager());
        return centred(input).div(deviation(input)).mul(own.gamma).add(own.beta);
    }

    /** {@code x - mean}. */
    public NDArray centred(NDArray input) {
        return input.sub(input.mean(LAST, true));
    }

    /** {@code sqrt(variance + epsilon)}, the last axis of length 1. */
    public NDArray deviation(NDArray input) {
        return centred(input).square().mean(LAST, true).add(epsilon).sqrt();
    }

    @Override
    public LayerNormalisation attachedTo(NDManager manager) {
        return new LayerNormalisation(Views.of(gamma, manager), Views.of(beta, manager), epsilon);
    }
}
