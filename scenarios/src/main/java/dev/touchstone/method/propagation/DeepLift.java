package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import dev.touchstone.method.Baseline;
import dev.touchstone.method.Needs;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.layer.BatchNormFolding;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.Tape;
import dev.touchstone.scenario.SeedSource;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * DeepLIFT, signed: {@code m * (x - x')} with multipliers m that pass back through the layers like gradients, at non-linearities by the
 * changes from the baseline x' (Shrikumar, Greenside and Kundaje, Learning Important Features, 2017, sec. 3). The values sum to {@code
 * F(x) - F(x')} up to rounding (summation-to-delta, eq. 1). Deterministic; one forward and one backward pass, and one forward pass of the
 * baseline, of a single row if it is the same for all. RevealCancel adds eight forward and four backward passes
 * of the layers with weights.
 */
public final class DeepLift implements SaliencyMethod {

    private final DeepLiftRule rule;
    private final Baseline baseline;
    private final MaxPoolRouting routing;
    private final boolean multipliers;

    /** Rescale from a black image. */
    public DeepLift() {
        this(DeepLiftRule.RESCALE, Baseline.ZERO);
    }

    /** Max pooling by differences, multiplied by {@code x - x'}. */
    public DeepLift(DeepLiftRule rule, Baseline baseline) {
        this(rule, baseline, MaxPoolRouting.DIFFERENCE, false);
    }

    private DeepLift(DeepLiftRule rule, Baseline baseline, MaxPoolRouting routing, boolean multipliers) {
        this.rule = rule;
        this.baseline = baseline;
        this.routing = routing;
        this.multipliers = multipliers;
    }

    /** This method with another rule for max pooling. */
    public DeepLift with(MaxPoolRouting other) {
        return new DeepLift(rule, baseline, other, multipliers);
    }

    /** The multipliers m alone, as Captum gives them without {@code multiply_by_inputs}. */
    public DeepLift multipliers() {
        return new DeepLift(rule, baseline, routing, true);
    }

    @Override
    public String id() {
        return switch (rule) {
            case RESCALE -> "deeplift-rescale";
            case REVEAL_CANCEL -> "deeplift-reveal-cancel";
        };
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of(
                "baseline", baseline.toString(),
                "maxPool", routing.name(),
                "multiplyByDifference", Boolean.toString(!multipliers),
                "threshold", Double.toString(DeepLiftRules.THRESHOLD));
    }

    @Override
    public Needs needs() {
        return Needs.LAYERS;
    }

    @Override
    public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        return attribute(model, inputs, targets, layers -> LayerGraph.INPUT);
    }

    /**
     * The contributions, or multipliers, of what one layer gives: the changes of its output take the place of those of the input, and
     * the values sum to {@code F(x) - F(x')} if nothing passes the layer by.
     *
     * @param layer its name among {@link ExplainedModel#layers()}, not one that RevealCancel treats together with its activation
     * @return of the layer's output's shape
     * @throws IllegalArgumentException if there is no such layer
     */
    public NDArray contributionsOf(String layer, ExplainedModel model, NDArray inputs, NDArray targets) {
        return attribute(model, inputs, targets, layers -> layers.position(layer));
    }

    private NDArray attribute(
            ExplainedModel model, NDArray inputs, NDArray targets, ToIntFunction<LayerGraph> destination) {
        try (NDManager scratch = inputs.getManager().newSubManager()) {
            LayerGraph layers = layers(model, scratch, inputs.getShape().dimension());
            int position = destination.applyAsInt(layers);
            return layers.record(inputs, tape -> {
                Tape reference = tape.with(baseline.of(tape.value(LayerGraph.INPUT)));
                DeepLiftRules rules = new DeepLiftRules(id(), rule, routing, tape, reference);
                return multipliers ? rules.multipliers(position, targets) : rules.contributions(position, targets);
            });
        }
    }

    /** RevealCancel treats a layer with weights together with its activation, so what stands between them is merged. */
    private LayerGraph layers(ExplainedModel model, NDManager scratch, int inputRank) {
        LayerGraph layers = Propagation.layers(model, id());
        return rule == DeepLiftRule.REVEAL_CANCEL ? BatchNormFolding.fold(layers, scratch, inputRank) : layers;
    }
}
