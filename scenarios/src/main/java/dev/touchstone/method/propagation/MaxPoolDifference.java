package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import dev.touchstone.model.layer.Applied;

/**
 * Max pooling between an input and a baseline, as shap's DeepExplainer has it: with {@code c = max(y, y')} the input's winner of a window
 * gets {@code (c - y') m} and the baseline's winner {@code (y - c) m}, summed over windows that overlap and divided by the position's
 * {@code x - x'} to give a multiplier; where that is below 1e-7, the gradient. A window's shares sum to {@code (y - y') m}.
 *
 * @param reference the same layer on the baseline, one row for each of the batch or one for all
 */
record MaxPoolDifference(Applied reference) implements Rule {

    private static final double THRESHOLD = 1e-7;

    @Override
    public NDList back(Applied step, NDArray message) {
        NDArray values = step.input(0);
        NDArray baseline = reference.input(0).broadcast(values.getShape());
        NDArray higher = step.output().maximum(reference.output());
        NDArray share = winners(step, values, higher.sub(reference.output()).muli(message))
                .add(winners(step, baseline, step.output().sub(higher).muli(message)));
        NDArray change = values.sub(baseline);
        return new NDList(Quotient.orElse(
                share.divi(change), change, THRESHOLD, step.pullback(message).singletonOrThrow()));
    }

    private static NDArray winners(Applied step, NDArray values, NDArray message) {
        return step.beside(step.layer(), values).pullback(message).singletonOrThrow();
    }
}
