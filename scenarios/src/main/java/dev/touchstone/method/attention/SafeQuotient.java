package dev.touchstone.method.attention;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;

/** Quotients that are 0 where the divisor is: {@code a / (b + 1e-9 sign(b))}. */
final class SafeQuotient {

    private static final double STABILISER = 1e-9;

    private SafeQuotient() {}

    /** The divisor's shape fits the dividend's. */
    static NDArray of(NDArray dividend, NDArray divisor) {
        NDArray quotient = dividend.div(divisor.sign().mul(STABILISER).add(divisor));
        return NDArrays.where(divisor.eq(0).broadcast(quotient.getShape()), quotient.zerosLike(), quotient);
    }
}
