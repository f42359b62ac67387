package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import dev.touchstone.model.layer.Applied;

/**
 * DeepLIFT's Rescale rule at an activation: {@code m = (y - y') / (z - z')}, and the gradient at z where the two are closer than the
 * threshold (Shrikumar, Greenside and Kundaje, Learning Important Features, 2017, sec. 3.5.2).
 *
 * @param reference the same layer on the baseline, one row for each of the batch or one for all
 */
record Rescale(Applied reference, double threshold) implements Rule {

    @Override
    public NDList back(Applied step, NDArray message) {
        NDArray change = step.input(0).sub(reference.input(0));
        NDArray slope = step.output().sub(reference.output()).divi(change);
        NDArray gradient = step.pullback(message).singletonOrThrow();
        return new NDList(Quotient.orElse(slope.muli(message), change, threshold, gradient));
    }
}
