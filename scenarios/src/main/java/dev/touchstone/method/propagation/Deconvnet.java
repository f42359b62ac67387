package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import dev.touchstone.method.Needs;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;
import java.util.Map;

/**
 * The deconvolutional network, {@code max(g, 0)} at each ReLU and the gradient at every other layer, max pooling by its switches, signed
 * (Zeiler and Fergus, Visualizing and Understanding Convolutional Networks, 2014, sec. 2.1; as a backward rule: Springenberg et al.,
 * Striving for Simplicity, 2015, fig. 1). Without a ReLU it is the gradient. Deterministic; one forward and one backward pass.
 */
public final class Deconvnet implements SaliencyMethod {

    private static final Rule RECTIFIED =
            (step, message) -> new NDList(message.getNDArrayInternal().relu());

    private final Start start;

    /** From 1 at the target's logit, as Captum has it. */
    public Deconvnet() {
        this(Start.ONE);
    }

    /**
     * @param start {@link Start#LOGIT} is iNNvestigate's variant: a negative logit opens other gates, so that the maps differ in more than
     *     scale
     */
    public Deconvnet(Start start) {
        this.start = start;
    }

    @Override
    public String id() {
        return "deconvnet";
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
        Rules rules = new ReluRules(id(), RECTIFIED);
        return Propagation.layers(model, id())
                .record(inputs, tape -> Propagation.toInput(tape, start.message(tape.logits(), targets), rules));
    }
}
