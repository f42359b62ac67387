package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import dev.touchstone.method.Needs;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.SignSemantics;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.layer.Applied;
import dev.touchstone.model.layer.BatchNormFolding;
import dev.touchstone.model.layer.Evaluation;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.Tape;
import dev.touchstone.scenario.SeedSource;
import java.util.Map;
import java.util.TreeMap;
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
        Map<String, String> parameters = new TreeMap<>();
        parameters.put("firstConvolution", composite.firstConvolution().toString());
        parameters.put("firstDense", composite.firstDense().toString());
        parameters.put("convolution", composite.convolution().toString());
        parameters.put("dense", composite.dense().toString());
        parameters.put("adding", composite.adding().toString());
        parameters.put("normalisation", String.valueOf(composite.normalisation()));
        parameters.put("named", composite.named().toString());
        parameters.put("merging", Boolean.toString(composite.merging()));
        parameters.put("start", start.name());
        return parameters;
    }

    @Override
    public SignSemantics sign() {
        return sign;
    }

    @Override
    public Needs needs() {
        return Needs.LAYERS;
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
            LayerGraph layers = layers(model, scratch, inputs.getShape().dimension());
            int position = destination.applyAsInt(layers);
            return layers.record(
                    inputs, this::evaluate, tape -> Propagation.to(position, tape, start(tape, targets), this::rule));
        }
    }

    Rule rule(LayerGraph graph, int position) {
        return composite.at(id, graph, position);
    }

    Applied evaluate(LayerGraph graph, int position, NDList read, Evaluation.Applier applier) {
        return rule(graph, position).evaluate(graph.node(position).layer(), read, applier);
    }

    NDArray start(Tape tape, NDArray targets) {
        return start.message(tape.logits(), targets);
    }

    /** @throws IllegalArgumentException with the names if the composite names a layer that there is not */
    LayerGraph layers(ExplainedModel model, NDManager scratch, int inputRank) {
        LayerGraph layers = Propagation.layers(model, id);
        LayerGraph merged = composite.merging() ? BatchNormFolding.fold(layers, scratch, inputRank) : layers;
        composite.named().keySet().forEach(merged::position);
        return merged;
    }
}
