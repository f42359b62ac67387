package dev.touchstone.model.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;

/**
 * Batch normalisation in evaluation mode, the affine map {@code y = scale * z + shift} of each channel (axis 1), with {@code scale =
 * gamma / sqrt(variance + epsilon)} and {@code shift = beta - mean * scale}. Both are computed anew from the parameters as they are.
 *
 * @param gamma (channels), or null for ones; not null without statistics
 * @param beta (channels), or null for zeros; not null without statistics
 * @param mean (channels), the running mean; null, as the variance, for a map without statistics: {@code y = gamma * z + beta}
 * @param variance (channels), the running variance
 * @param epsilon what is added to the variance
 */
public record BatchNormalisation(NDArray gamma, NDArray beta, NDArray mean, NDArray variance, double epsilon)
        implements Layer {

    /**
     * From the affine map itself.
     *
     * @param scale (channels)
     * @param shift (channels)
     */
    public BatchNormalisation(NDArray scale, NDArray shift) {
        this(scale, shift, null, null, 0);
    }

    /** (channels), of the parameters' manager. */
    public NDArray scale() {
        if (variance == null) {
            return gamma;
        }
        // Adding a Java number is safe in a gradient graph; multiplying or dividing by one is not (see OtherLayer).
        NDArray deviation = variance.add(epsilon).sqrt();
        return (gamma == null ? deviation.onesLike() : gamma).div(deviation);
    }

    /** (channels), of the parameters' manager. */
    public NDArray shift() {
        return shift(scale());
    }

    private NDArray shift(NDArray scale) {
        if (mean == null) {
            return beta;
        }
        NDArray centre = mean.mul(scale);
        return beta == null ? centre.neg() : beta.sub(centre);
    }

    @Override
    public String kind() {
        return "batch-normalisation";
    }

    @Override
    public NDArray forward(NDList inputs) {
        NDArray input = inputs.singletonOrThrow();
        BatchNormalisation own = attachedTo(input.getManager());
        Shape perChannel = perChannel(input.getShape());
        NDArray scale = own.scale();
        return input.mul(scale.reshape(perChannel)).add(own.shift(scale).reshape(perChannel));
    }

    private static Shape perChannel(Shape input) {
        long[] lengths = new long[input.dimension()];
        Arrays.fill(lengths, 1);
        lengths[1] = input.get(1);
        return new Shape(lengths);
    }

    @Override
    public BatchNormalisation attachedTo(NDManager manager) {
        return new BatchNormalisation(
                Views.of(gamma, manager),
                Views.of(beta, manager),
                Views.of(mean, manager),
                Views.of(variance, manager),
                epsilon);
    }
}
