package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDList;

/**
 * Guided backpropagation, {@code 1[z > 0] * max(g, 0)} at each ReLU and the gradient at every other layer, signed (Springenberg et al.,
 * Striving for Simplicity, 2015, fig. 1). Without a ReLU it is the gradient. It is known to depend little on the weights of
 * later layers (Adebayo et al., Sanity Checks for Saliency Maps, 2018). Deterministic; one forward and one backward pass.
 */
public final class GuidedBackprop extends ReluMethod {

    private static final Rule GUIDED = (step, message) ->
            new NDList(message.getNDArrayInternal().relu().muli(step.output().gt(0)));

    /** From 1 at the target's logit, as Captum has it. */
    public GuidedBackprop() {
        this(Start.ONE);
    }

    /**
     * @param start {@link Start#LOGIT} is iNNvestigate's variant: a negative logit opens other gates, so that the maps differ in more than
     *     scale
     */
    public GuidedBackprop(Start start) {
        super(GUIDED, start);
    }

    @Override
    public String id() {
        return "guided-backprop";
    }
}
