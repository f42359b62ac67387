package dev.touchstone.conformance;

import ai.djl.ndarray.types.Shape;
import dev.touchstone.method.propagation.Composite;
import dev.touchstone.method.propagation.Epsilon;
import dev.touchstone.method.propagation.PositiveWeights;
import dev.touchstone.method.propagation.Rule;
import dev.touchstone.method.propagation.WithoutBias;
import dev.touchstone.model.layer.Convolution;
import dev.touchstone.model.layer.Kernel;
import dev.touchstone.model.layer.LayerNode;

/** iNNvestigate's analysers of one layer; its dense layers stand as convolutions of one pixel. */
final class InnvestigateRelevance {

    private static final double STABILISER = 1e-7;

    private InnvestigateRelevance() {}

    static Composite of(Request request) {
        String first = request.text("first kernel layer");
        String others = request.text("others");
        boolean preset = request.params().has("conv");
        Rule convolution =
                rule(request, preset ? request.text("conv") : others.isEmpty() ? request.text("rule") : others);
        Rule dense = preset ? rule(request, request.text("dense")) : convolution;
        Composite composite = new Composite(
                "innvestigate",
                first.isEmpty() ? convolution : rule(request, first),
                convolution,
                dense,
                new Epsilon(STABILISER));
        for (LayerNode node : request.model().layers().nodes()) {
            if (first.isEmpty() && node.layer() instanceof Convolution kernel && isDense(kernel)) {
                composite = composite.with(node.name(), dense);
            }
        }
        return composite;
    }

    private static Rule rule(Request request, String text) {
        if (text.startsWith("positive weights only")) {
            return new WithoutBias(new PositiveWeights(STABILISER));
        }
        String bias = text.contains("without bias") ? "none" : "b (whole) in both parts";
        String name = text.replace(" without bias", "");
        Rule rule = new RelevanceRules(request, bias, STABILISER).rule(name);
        return bias.equals("none") && rule instanceof Epsilon epsilon ? new WithoutBias(epsilon) : rule;
    }

    private static boolean isDense(Kernel kernel) {
        Shape weight = kernel.weight().getShape();
        return weight.get(2) == 1 && weight.get(3) == 1;
    }
}
