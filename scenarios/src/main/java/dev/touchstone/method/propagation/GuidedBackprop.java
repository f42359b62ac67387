package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import dev.touchstone.method.Needs;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;
import java.util.Map;

/**
 * Guided backpropagation, {@code 1[z > 0] * max(g, 0)} at each ReLU and the gradient at every other layer, signed (Springenberg et al.,
 * Striving for Simplicity, 2015, fig. 1). Without a ReLU it is the gradient. It is known to depend little on the weights of
 * later layers (Adebayo et al., Sanity Checks for Saliency Maps, 2018). Deterministic; one forward and one backward pass.
 */
public final class GuidedBackprop implements SaliencyMethod {

    private static final Rule GUIDED = (step, message) ->
            new NDList(message.getNDArrayInternal().relu().muli(step.output().gt(0)));

    private final Start start;

    /** From 1 at the target's logit, as Captum has it. */
    public GuidedBackprop() {
        this(Start.ONE);
    }

    /**
     * @param start {@link Start#LOGIT} is iNNvestigate's variant: a negative logit opens other gates, so that the maps differ in more than
     *     scale
     */
    public GuidedBackprop(Start start) {
        this.start = start;
    }

    @Override
    public String id() {
        return "guided-backprop";
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("start", start.name());
    }

    @Override
    public Needs needs() {
        return Needs.LAYERS;
    }

    @Override
    public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        Rules rules = new ReluRules(id(), GUIDED);
        return Propagation.layers(model, id())
                .record(inputs, tape -> Propagation.toInput(tape, start.message(tape.logits(), targets), rules));
    }
}
