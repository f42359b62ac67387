package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;

/** Division that keeps away from zero: {@code z + eps * s(z)} with {@code s(0) = +1}. */
final class Stabiliser {

    /** Moves 0 to the positive numbers, and no number of 32 bits that is normal across 0. */
    private static final float SMALLEST = Float.MIN_NORMAL / 2;

    private Stabiliser() {}

    /** @throws IllegalArgumentException unless it is a finite number above 0 */
    static void requirePositive(double stabiliser) {
        if (!(stabiliser > 0) || Double.isInfinite(stabiliser)) {
            throw new IllegalArgumentException("a stabiliser is a finite number above 0, not " + stabiliser);
        }
    }

    /** @throws IllegalArgumentException unless it is a finite number, 0 or more */
    static void requireAtLeastZero(String name, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " is a finite number, 0 or more, not " + value);
        }
    }

    /** {@code relevance / stab(z)}; with an epsilon of 0, 0 wherever z is 0. */
    static NDArray divide(NDArray relevance, NDArray z, double epsilon) {
        if (epsilon == 0) {
            return NDArrays.where(z.eq(0), z.zerosLike(), relevance.div(z));
        }
        NDArray stabilised = z.add(SMALLEST).signi().muli(epsilon).addi(z);
        return relevance.div(stabilised);
    }
}
