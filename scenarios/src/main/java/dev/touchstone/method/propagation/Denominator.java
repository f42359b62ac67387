package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.model.layer.Kernel;

/**
 * How a share's denominator is kept from zero: {@code stab(D) = D + epsilon s(D)}. Where the sign of D is known, epsilon goes with the
 * bias and costs nothing.
 *
 * @param sign +1 if D is never negative, -1 if it is never positive, 0 if it may be either
 * @param onlyWhereRelevant whether the sign holds just for outputs that have relevance
 */
record Denominator(int sign, double epsilon, boolean onlyWhereRelevant) {

    static Denominator positive(double epsilon) {
        return new Denominator(1, epsilon, false);
    }

    static Denominator negative(double epsilon) {
        return new Denominator(-1, epsilon, false);
    }

    static Denominator ofEitherSign(double epsilon) {
        return new Denominator(0, epsilon, false);
    }

    /** Of this sign where there is relevance to divide, and whatever else elsewhere. */
    static Denominator whereRelevant(int sign, double epsilon) {
        return new Denominator(sign, epsilon, true);
    }

    /** The bias to evaluate the share with, so that {@link #divide} gets what it needs. */
    NDArray shifted(NDArray bias, Kernel kernel) {
        if (sign == 0) {
            return bias;
        }
        NDArray weight = kernel.weight();
        Shape outputs = new Shape(weight.getShape().get(0));
        return bias == null
                ? weight.getManager().full(outputs, (float) (sign * epsilon), weight.getDataType())
                : bias.add(sign * epsilon);
    }

    /** {@code relevance / stab(D)} from the evaluated share. */
    NDArray divide(NDArray relevance, NDArray evaluated) {
        if (sign == 0) {
            return Stabiliser.divide(relevance, evaluated, epsilon);
        }
        if (!onlyWhereRelevant) {
            return relevance.div(evaluated);
        }
        try (NDArray kept = sign > 0 ? evaluated.maximum(epsilon) : evaluated.minimum(-epsilon)) {
            return relevance.div(kept);
        }
    }
}
