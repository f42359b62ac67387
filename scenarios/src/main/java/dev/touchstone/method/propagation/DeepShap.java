package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import dev.touchstone.method.Background;
import dev.touchstone.method.Needs;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.scenario.SeedSource;
import java.util.Map;

/**
 * DeepSHAP, signed: the mean of DeepLIFT with the Rescale rule over a background's rows as baselines (Lundberg and Lee, A Unified
 * Approach to Interpreting Model Predictions, 2017, sec. 4.2, as shap's DeepExplainer computes it). The values sum to F(x) minus the
 * background's mean F up to rounding; with one row it is {@link DeepLift}. Deterministic; one forward and one backward pass for each row
 * of the background, one row at a time, and one forward pass of that row alone.
 */
public final class DeepShap implements SaliencyMethod {

    private final Background background;

    /** Over ten of the model's own examples. */
    public DeepShap() {
        this(Background.examples(10));
    }

    public DeepShap(Background background) {
        this.background = background;
    }

    @Override
    public String id() {
        return "deep-shap";
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("background", background.toString());
    }

    @Override
    public Needs needs() {
        return Needs.LAYERS;
    }

    @Override
    public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        LayerGraph layers = Propagation.layers(model, id());
        NDArray sum = inputs.zerosLike();
        try (NDManager scratch = inputs.getManager().newSubManager()) {
            inputs.tempAttach(scratch);
            NDArray rows = background.of(model, inputs);
            long count = rows.getShape().get(0);
            for (long row = 0; row < count; row++) {
                try (NDArray baseline = rows.get(new NDIndex("{}:{}", row, row + 1));
                        NDArray map = explain(layers, inputs, targets, baseline)) {
                    sum.addi(map);
                }
            }
            return sum.divi(count);
        }
    }

    private NDArray explain(LayerGraph layers, NDArray inputs, NDArray targets, NDArray baseline) {
        return layers.record(inputs, tape -> DeepLiftRules.rescale(id(), tape, tape.with(baseline))
                .contributions(LayerGraph.INPUT, targets));
    }
}
