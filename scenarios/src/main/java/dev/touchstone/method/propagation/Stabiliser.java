package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;

/** Division that keeps away from zero: {@code z + eps * s(z)} with {@code s(0) = +1}. */
final class Stabiliser {

    private Stabiliser() {}

    /** {@code relevance / stab(z)}; with an epsilon of 0, 0 wherever z is 0. */
    static NDArray divide(NDArray relevance, NDArray z, double epsilon) {
        if (epsilon == 0) {
            NDArray zero = z.eq(0).toType(z.getDataType(), false);
            return relevance.div(z.add(zero)).muli(zero.neg().addi(1));
        }
        NDArray stabilised = z.gte(0).toType(z.getDataType(), true);
        return relevance.div(stabilised.muli(2 * epsilon).subi(epsilon).addi(z));
    }
}
