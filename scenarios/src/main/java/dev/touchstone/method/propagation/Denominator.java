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
public record Denominator(int sign, double epsilon, boolean onlyWhereRelevant) {

    /** Never negative. */
    public static Denominator positive(double epsilon) {
        return new Denominator(1, epsilon, false);
    }

    /** Of either sign. */
    public static Denominator ofEitherSign(double epsilon) {
        return new Denominator(0, epsilon, false);
    }

    /** Of this sign where there is relevance to divide, and whatever else elsewhere. */
    public static Denominator whereRelevant(int sign, double epsilon) {
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
        NDArray clamped = clamped(evaluated);
        NDArray quotient = relevance.div(clamped);
        if (clamped != evaluated) {
            clamped.close();
        }
        return quotient;
    }

    /**
     * The evaluated share, no nearer to 0 than epsilon. On a CPU it is so already where its sign is certain; on a GPU a convolution may
     * go by way of a transform, and what is 0 in truth may come out on the other side.
     */
    NDArray clamped(NDArray evaluated) {
        if (!onlyWhereRelevant && !evaluated.getDevice().isGpu()) {
            return evaluated;
        }
        return sign > 0 ? evaluated.maximum(epsilon) : evaluated.minimum(-epsilon);
    }
}
