package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;

/** Quotients of differences, which mean nothing where the divisor is too small. */
final class Quotient {

    private Quotient() {}

    /** The quotient, or the limit wherever the divisor is nearer to 0 than the threshold. All of one shape. */
    static NDArray orElse(NDArray quotient, NDArray divisor, double threshold, NDArray limit) {
        return quotient.getNDArrayInternal().where(divisor.abs().gte(threshold), limit);
    }
}
