package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import dev.touchstone.model.layer.Applied;
import dev.touchstone.model.layer.Evaluation;
import dev.touchstone.model.layer.Layer;

/** How one layer passes a message back: relevance, multipliers or gradients of its output to those of its inputs. */
@FunctionalInterface
public interface Rule {

    /** The message as it is, for a layer with one input of its output's shape. */
    Rule PASS = PlainRule.PASS;

    /** The message of an ordinary gradient. */
    Rule GRADIENT = PlainRule.GRADIENT;

    /**
     * The messages to the layer's inputs.
     *
     * @param step the layer, what it read and what it gave
     * @param message of the output's shape; not to be changed
     * @return one for each input, of its shape; each row from that row alone
     */
    NDList back(Applied step, NDArray message);

    /** Evaluates the layer for this rule: as it is, unless the rule needs parts whose sum is the same. */
    default Applied evaluate(Layer layer, NDList inputs, Evaluation.Applier applier) {
        return applier.apply(layer, inputs);
    }
}
