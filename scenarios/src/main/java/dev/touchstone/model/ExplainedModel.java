package dev.touchstone.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.NoLayersException;

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

    /**
     * Its layers, for methods that pass back through them one by one.
     *
     * @throws NoLayersException if the model only predicts, or holds a block whose meaning is not known
     */
    default LayerGraph layers() {
        throw new NoLayersException("this model does not show its layers");
    }

    /**
     * Inputs of the kind that it was trained on, the same at each call: what a method without a background of its own takes for one.
     *
     * @param count how many
     * @param manager owner of the array
     * @return (count, ...)
     * @throws UnsupportedOperationException if the model does not know its world
     */
    default NDArray examples(int count, NDManager manager) {
        throw new UnsupportedOperationException(
                "this model does not know what it was trained on; give the method a background");
    }
}
