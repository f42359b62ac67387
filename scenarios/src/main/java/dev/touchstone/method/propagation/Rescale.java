package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.DataType;
import dev.touchstone.model.layer.Activation;
import dev.touchstone.model.layer.Applied;

/**
 * DeepLIFT's Rescale rule at an activation: {@code m = (y - y') / (z - z')} (Shrikumar, Greenside and Kundaje, Learning Important Features,
 * 2017, sec. 3.5.2). Where z and z' are so close that the quotient is mostly rounding, it gives way to its limit: of a ReLU, whose
 * differences are exact, to the gradient at z below 1e-10, as in Captum; of a smooth activation to the gradient halfway between them,
 * below the cube root of the number type's precision, where both are equally far from the truth.
 *
 * @param reference the same layer on the baseline, one row for each of the batch or one for all
 */
record Rescale(Applied reference) implements Rule {

    @Override
    public NDList back(Applied step, NDArray message) {
        NDArray z = step.input(0);
        NDArray change = z.sub(reference.input(0));
        NDArray slope = step.output().sub(reference.output()).divi(change);
        boolean exact = step.layer() == Activation.RELU;
        Applied at = exact ? step : step.beside(step.layer(), change.mul(0.5).addi(reference.input(0)));
        double threshold = exact ? DeepLiftRules.THRESHOLD : Math.cbrt(precision(z.getDataType()));
        NDArray limit = at.pullback(message).singletonOrThrow();
        return new NDList(Quotient.orElse(slope.muli(message), change, threshold, limit));
    }

    private static double precision(DataType type) {
        return type == DataType.FLOAT64 ? Math.ulp(1.0) : Math.ulp(1f);
    }
}
