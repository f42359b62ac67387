package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDList;

/**
 * The deconvolutional network, {@code max(g, 0)} at each ReLU and the gradient at every other layer, max pooling by its switches, signed
 * (Zeiler and Fergus, Visualizing and Understanding Convolutional Networks, 2014, sec. 2.1; as a backward rule: Springenberg et al.,
 * Striving for Simplicity, 2015, fig. 1). Without a ReLU it is the gradient. Deterministic; one forward and one backward pass.
 */
public final class Deconvnet extends ReluMethod {

    private static final Rule RECTIFIED =
            (step, message) -> new NDList(message.getNDArrayInternal().relu());

    /** From 1 at the target's logit, as Captum has it. */
    public Deconvnet() {
        this(Start.ONE);
    }

    /**
     * @param start {@link Start#LOGIT} is iNNvestigate's variant: a negative logit opens other gates, so that the maps differ in more than
     *     scale
     */
    public Deconvnet(Start start) {
        super(RECTIFIED, start);
    }

    @Override
    public String id() {
        return "deconvnet";
    }
}
