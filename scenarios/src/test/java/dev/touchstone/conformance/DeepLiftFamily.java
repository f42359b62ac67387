package dev.touchstone.conformance;

import dev.touchstone.method.Background;
import dev.touchstone.method.propagation.DeepLift;
import dev.touchstone.method.propagation.DeepLiftRule;
import dev.touchstone.method.propagation.DeepShap;
import dev.touchstone.method.propagation.MaxPoolRouting;
import dev.touchstone.model.layer.Activation;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.LayerNode;
import dev.touchstone.model.layer.MaxPool;
import java.util.List;

/** DeepLIFT and its mean over a background. */
final class DeepLiftFamily implements Family {

    @Override
    public List<Offer> offers(Request request) {
        return switch (request.method()) {
            case "deeplift_rescale" -> List.of(Offer.of(stored(request), Precision.ROUNDING));
            case "DeepLift" -> List.of(Offer.of(named(request), precision(request)));
            case "LayerDeepLift" -> List.of(Offer.of(layer(request), Precision.ROUNDING));
            default ->
                request.method().startsWith("deepliftshap")
                        ? List.of(Offer.of(new DeepShap(background(request)), Precision.ROUNDING))
                        : List.of();
        };
    }

    /** Captum passes max pooling right behind a ReLU like a gradient: the second hook rewrites what the first has read already. */
    private static DeepLift stored(Request request) {
        DeepLift rescale = new DeepLift(DeepLiftRule.RESCALE, request.baseline());
        LayerGraph graph = request.model().layers();
        boolean adjacent = graph.nodes().stream()
                .filter(node -> node.layer() instanceof MaxPool)
                .anyMatch(node -> readsActivation(graph, node));
        return adjacent ? rescale.with(MaxPoolRouting.GRADIENT) : rescale;
    }

    private static boolean readsActivation(LayerGraph graph, LayerNode node) {
        int before = node.inputs().get(0);
        return before != LayerGraph.INPUT && graph.node(before).layer() instanceof Activation;
    }

    private static DeepLift named(Request request) {
        DeepLiftRule rule =
                request.text("rule").equals("reveal_cancel") ? DeepLiftRule.REVEAL_CANCEL : DeepLiftRule.RESCALE;
        DeepLift method = new DeepLift(rule, request.baseline());
        DeepLift routed = request.text("maxpool").equals("gradient") ? method.with(MaxPoolRouting.GRADIENT) : method;
        return request.is("multiply_by_inputs", true) ? routed : routed.multipliers();
    }

    /** RevealCancel divides by the positive and by the negative part of a change, either of which may be near 0. */
    private static Precision precision(Request request) {
        return request.text("rule").equals("reveal_cancel") ? Precision.CANCELLATION : Precision.ROUNDING;
    }

    /** What a layer reads is what the layer before it gives. */
    private static Attribution layer(Request request) {
        LayerGraph graph = request.model().layers();
        int position = graph.position(request.text("layer"));
        if (!request.text("at").equals("input")) {
            throw new UnsupportedCaseException("the parameters " + request.params() + " name no input of a layer");
        }
        int before = graph.node(position).inputs().get(0);
        DeepLift method = named(request);
        return (model, inputs, targets) ->
                method.contributionsOf(graph.node(before).name(), model, inputs, targets);
    }

    private static Background background(Request request) {
        Numbers rows = request.given().background();
        return (model, inputs) -> rows.on(inputs.getManager(), inputs.getDataType());
    }
}
