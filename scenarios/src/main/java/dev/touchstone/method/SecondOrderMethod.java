package dev.touchstone.method;

import ai.djl.ndarray.NDArray;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;

/**
 * A method that attributes to pairs of inputs: for each sample a matrix (L, L) over its L inputs, row i the one that looks or joins and
 * column j the one that is looked at. Its map of single inputs is the sum of each column, unless the method says otherwise.
 */
public interface SecondOrderMethod extends SaliencyMethod {

    /**
     * The matrices.
     *
     * @param inputs (n, ...) with L values each, as in {@link SaliencyMethod#attribute}
     * @param targets (n) classes, 64-bit integers
     * @return (n, L, L), 32-bit floats
     */
    NDArray interactions(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds);

    @Override
    default NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        return interactions(model, inputs, targets, seeds).sum(new int[] {1}).reshape(inputs.getShape());
    }
}
