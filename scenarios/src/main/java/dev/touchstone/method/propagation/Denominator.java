package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.model.layer.Applied;
import dev.touchstone.model.layer.Kernel;

/**
 * How a share's denominator is kept from zero: {@code stab(D) = D + epsilon s(D)}. Where the sign of D is known, epsilon goes with the
 * bias and costs nothing.
 *
 * @param sign +1 if D is never negative, -1 if it is never positive, 0 if it may be either
 */
record Denominator(int sign, double epsilon) {

    static Denominator positive(double epsilon) {
        return new Denominator(1, epsilon);
    }

    static Denominator negative(double epsilon) {
        return new Denominator(-1, epsilon);
    }

    static Denominator ofEitherSign(double epsilon) {
        return new Denominator(0, epsilon);
    }

    /** The bias to evaluate the share with, so that {@link #divide} gets what it needs. */
    NDArray shifted(NDArray bias, Applied step) {
        if (sign == 0) {
            return bias;
        }
        NDArray weight = ((Kernel) step.layer()).weight();
        Shape outputs = new Shape(weight.getShape().get(0));
        return bias == null
                ? weight.getManager().full(outputs, (float) (sign * epsilon), weight.getDataType())
                : bias.add(sign * epsilon);
    }

    /** {@code relevance / stab(D)} from the evaluated share. */
    NDArray divide(NDArray relevance, NDArray evaluated) {
        return sign == 0 ? Stabiliser.divide(relevance, evaluated, epsilon) : relevance.div(evaluated);
    }
}
