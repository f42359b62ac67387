package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import dev.touchstone.method.Needs;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.SignSemantics;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.layer.BatchNormFolding;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.scenario.SeedSource;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Layer-wise relevance propagation (Bach et al., On Pixel-Wise Explanations, 2015): the relevance of the target's logit is dealt out
 * layer by layer, each by the rule that its composite has for it. What does not arrive at the input has stayed with biases and
 * stabilisers, and {@link Conservation} accounts for it. Deterministic; one forward and one backward pass, and for each rule other than
 * epsilon one or two more of the layers it stands for.
 */
public final class Lrp implements SaliencyMethod {

    private final String id;
    private final Composite composite;
    private final Start start;
    private final SignSemantics sign;

    /** The logit's relevance under a composite, under the id {@code lrp-} and the composite's. */
    public Lrp(Composite composite) {
        this("lrp-" + composite.id(), composite, Start.LOGIT, SignSemantics.SIGNED);
    }

    Lrp(String id, Composite composite, Start start, SignSemantics sign) {
        this.id = id;
        this.composite = composite;
        this.start = start;
        this.sign = sign;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of(
                "first", composite.first().toString(),
                "convolution", composite.convolution().toString(),
                "dense", composite.dense().toString(),
                "linear", composite.linear().toString(),
                "named", composite.named().toString(),
                "merging", Boolean.toString(composite.merging()),
                "start", start.name());
    }

    @Override
    public SignSemantics sign() {
        return sign;
    }

    @Override
    public Needs needs() {
        return Needs.LAYERS;
    }

    Composite composite() {
        return composite;
    }

    Start start() {
        return start;
    }

    @Override
    public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        return propagate(model, inputs, targets, layers -> LayerGraph.INPUT);
    }

    /**
     * The relevance that arrives at the output of one layer on the way.
     *
     * @param layer its name among {@link ExplainedModel#layers()}
     * @return of the layer's output's shape
     * @throws IllegalArgumentException if there is no such layer
     */
    public NDArray relevanceOf(String layer, ExplainedModel model, NDArray inputs, NDArray targets) {
        return propagate(model, inputs, targets, layers -> layers.position(layer));
    }

    private NDArray propagate(
            ExplainedModel model, NDArray inputs, NDArray targets, ToIntFunction<LayerGraph> destination) {
        try (NDManager scratch = inputs.getManager().newSubManager()) {
            LayerGraph layers = layers(model, scratch);
            int position = destination.applyAsInt(layers);
            return layers.record(
                    inputs,
                    (graph, at, read, applier) ->
                            composite.at(graph, at).evaluate(graph.node(at).layer(), read, applier),
                    tape -> Propagation.to(position, tape, start.message(tape.logits(), targets), composite::at));
        }
    }

    LayerGraph layers(ExplainedModel model, NDManager scratch) {
        LayerGraph layers = Propagation.layers(model, id);
        return composite.merging() ? BatchNormFolding.fold(layers, scratch) : layers;
    }
}
