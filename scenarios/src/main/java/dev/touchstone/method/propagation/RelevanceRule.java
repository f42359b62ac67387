package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import dev.touchstone.model.layer.Applied;

/** A rule that can account for what it passes on: the rest stays with biases and stabilisers. */
public interface RelevanceRule extends Rule {

    /** How much of the relevance of each output goes on to the inputs, of the output's shape. */
    NDArray kept(Applied step, NDArray relevance);

    /** Whether it is a rule for layers with weights alone. */
    default boolean needsWeights() {
        return false;
    }
}
