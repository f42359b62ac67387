package dev.touchstone.model;

import ai.djl.ndarray.NDArray;

/**
 * What a saliency method sees of a trained model: a read-only view.
 *
 * <p>Arrays that it returns belong to the manager of the inputs and live as long as that manager.
 */
public interface ExplainedModel {

    /** How many logits the model has. */
    int classes();

    /** (n, ...) inputs to (n, classes) logits; differentiable with respect to the inputs. */
    NDArray logits(NDArray inputs);

    /**
     * The derivative of each input's own target logit with respect to that input.
     *
     * @param inputs (n, ...)
     * @param targets (n) classes, any integer type
     * @return the gradient, of the inputs' shape
     */
    NDArray inputGradient(NDArray inputs, NDArray targets);
}
