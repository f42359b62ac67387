package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import dev.touchstone.model.layer.Applied;

/**
 * DeepLIFT's multipliers of a product of two inputs, the gradient halfway between input and baseline: {@code ab - a'b' = (a - a')(b + b')/2
 * + (b - b')(a + a')/2}, exactly. It is the Shapley value of the two changes (as Lundberg and Lee, A Unified Approach to Interpreting Model
 * Predictions, 2017, sec. 4.2, ask of a simple component); Shrikumar et al. 2017 have no rule for products.
 *
 * @param reference the same layer on the baseline, one row for each of the batch or one for all
 */
record Midpoint(Applied reference) implements Rule {

    @Override
    public NDList back(Applied step, NDArray message) {
        NDArray[] halfway = new NDArray[step.inputs().size()];
        for (int i = 0; i < halfway.length; i++) {
            halfway[i] = step.input(i).add(reference.input(i)).muli(0.5);
        }
        return step.beside(step.layer(), halfway).pullback(message);
    }
}
