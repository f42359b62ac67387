package dev.touchstone.model.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;

/**
 * Batch normalisation in evaluation mode, the affine map {@code y = scale * z + shift} of each channel (axis 1), with {@code scale =
 * gamma / sqrt(var + eps)} and {@code shift = beta - mean * scale}.
 *
 * @param scale (channels)
 * @param shift (channels)
 */
public record BatchNormalisation(NDArray scale, NDArray shift) implements Layer {

    /** From the running statistics, each of shape (channels). */
    public static BatchNormalisation of(NDArray gamma, NDArray beta, NDArray mean, NDArray variance, double epsilon) {
        NDArray scale = gamma.div(variance.add(epsilon).sqrt());
        return new BatchNormalisation(scale, beta.sub(mean.mul(scale)));
    }

    @Override
    public String kind() {
        return "batch-normalisation";
    }

    @Override
    public NDArray forward(NDList inputs) {
        NDArray input = inputs.singletonOrThrow();
        Shape perChannel = perChannel(input.getShape());
        return input.mul(scale.reshape(perChannel)).add(shift.reshape(perChannel));
    }

    private static Shape perChannel(Shape input) {
        long[] lengths = new long[input.dimension()];
        Arrays.fill(lengths, 1);
        lengths[1] = input.get(1);
        return new Shape(lengths);
    }

    @Override
    public BatchNormalisation attachedTo(NDManager manager) {
        return new BatchNormalisation(Views.of(scale, manager), Views.of(shift, manager));
    }
}
