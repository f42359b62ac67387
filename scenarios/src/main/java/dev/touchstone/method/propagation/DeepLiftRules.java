package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import dev.touchstone.method.UnsupportedLayerException;
import dev.touchstone.model.layer.Activation;
import dev.touchstone.model.layer.AttentionMix;
import dev.touchstone.model.layer.AttentionScores;
import dev.touchstone.model.layer.Kernel;
import dev.touchstone.model.layer.Layer;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.LayerNormalisation;
import dev.touchstone.model.layer.MaxPool;
import dev.touchstone.model.layer.OtherLayer;
import dev.touchstone.model.layer.Softmax;
import dev.touchstone.model.layer.Tape;
import java.util.List;

/**
 * How multipliers pass each layer between an input and a baseline. Layers that are linear up to a shift pass them like a gradient, which
 * is the same at every point.
 *
 * @param method its id, for messages
 * @param tape the pass on the inputs
 * @param reference the pass on the baseline
 */
record DeepLiftRules(String method, DeepLiftRule rule, MaxPoolRouting routing, Tape tape, Tape reference)
        implements Rules {

    /** The change of z below which a ReLU's quotient gives way to its gradient; Captum's. */
    static final double THRESHOLD = 1e-10;

    static DeepLiftRules rescale(String method, Tape tape, Tape reference) {
        return new DeepLiftRules(method, DeepLiftRule.RESCALE, MaxPoolRouting.DIFFERENCE, tape, reference);
    }

    /**
     * What the target's logit gets from each value of a layer's output, or of the input, for a change of 1.
     *
     * @param position of the layer, or {@link LayerGraph#INPUT}
     * @param targets (n)
     */
    NDArray multipliers(int position, NDArray targets) {
        return Propagation.to(position, tape, Start.ONE.message(tape.logits(), targets), this);
    }

    /** The multipliers times the changes. */
    NDArray contributions(int position, NDArray targets) {
        return multipliers(position, targets).mul(tape.value(position).sub(reference.value(position)));
    }

    @Override
    public Rule at(LayerGraph graph, int position) {
        Layer layer = graph.node(position).layer();
        if (layer instanceof OtherLayer) {
            throw UnsupportedLayerException.at(method, graph.node(position));
        }
        if (layer instanceof MaxPool && routing == MaxPoolRouting.DIFFERENCE) {
            return new MaxPoolDifference(reference.step(position));
        }
        if (layer instanceof Activation) {
            int before = graph.node(position).inputs().get(0);
            return reveals(graph, before) ? pair(before)::activation : new Rescale(reference.step(position));
        }
        return reveals(graph, position) ? pair(position)::kernel : ofTokens(layer, position);
    }

    /** The layers of Transformers that are not linear; every other layer left here is. */
    private Rule ofTokens(Layer layer, int position) {
        if (layer instanceof AttentionScores || layer instanceof AttentionMix) {
            return new Midpoint(reference.step(position));
        }
        if (layer instanceof Softmax) {
            return new SoftmaxDifference(reference.step(position));
        }
        return layer instanceof LayerNormalisation
                ? new NormalisationDifference(reference.step(position))
                : Rule.GRADIENT;
    }

    /** Whether the layer has weights and an activation alone reads it. */
    private boolean reveals(LayerGraph graph, int position) {
        if (rule != DeepLiftRule.REVEAL_CANCEL
                || position == LayerGraph.INPUT
                || !(graph.node(position).layer() instanceof Kernel)) {
            return false;
        }
        List<Integer> consumers = graph.consumers(position);
        return consumers.size() == 1 && graph.node(consumers.get(0)).layer() instanceof Activation;
    }

    private RevealCancel pair(int kernel) {
        return new RevealCancel(tape.step(kernel), reference.step(kernel), THRESHOLD);
    }
}
