package dev.touchstone.model.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;

/** A layer {@code z_k = sum_j a_j w_jk + b_k}: what relevance rules change the weights of. */
public sealed interface Kernel extends Layer permits Convolution, Dense {

    /** The weights, the outputs on the first axis. */
    NDArray weight();

    /** One number an output; null where the layer has none. */
    NDArray bias();

    /**
     * The same connections with other weights.
     *
     * @param bias one number an output, or null for none
     */
    Kernel with(NDArray weight, NDArray bias);

    /** {@link #forward(NDList)} of its one input. */
    default NDArray forward(NDArray input) {
        return forward(new NDList(input));
    }
}
