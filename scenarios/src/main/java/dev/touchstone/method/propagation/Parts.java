package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import java.util.List;

/**
 * The positive and the negative part of an array.
 *
 * @param negative null if no value is negative
 */
record Parts(NDArray positive, NDArray negative) {

    /** An array without negative values, as after a ReLU, is its own positive part: half the work for every rule. */
    static Parts of(NDArray array) {
        boolean negative = !(array.min().toType(DataType.FLOAT64, false).getDouble() >= 0);
        return negative ? signed(array) : new Parts(array, null);
    }

    static Parts signed(NDArray array) {
        return new Parts(array.maximum(0), array.minimum(0));
    }

    /** The terms {@code v+ w + v- w'} and a bias. @param bias may be null */
    List<Share.Term> times(NDArray weight, NDArray weightOfNegative, NDArray bias) {
        Share.Term first = new Share.Term(positive, weight, bias);
        return negative == null ? List.of(first) : List.of(first, new Share.Term(negative, weightOfNegative, null));
    }
}
