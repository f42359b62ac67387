package dev.touchstone.conformance;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.GoldenBlocks;
import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The networks behind the stored arrays, with their stored weights. */
final class GoldenNetworks {

    private GoldenNetworks() {}

    /**
     * A network.
     *
     * @param type of its weights
     * @throws UnsupportedCaseException if the network is of no kind that is known here
     */
    static ExplainedModel build(GoldenFolder folder, String group, Numbers inputs, NDManager manager, DataType type) {
        JsonObject model = folder.model(group);
        Map<String, Numbers> weights = new LinkedHashMap<>();
        for (JsonElement parameter : model.getAsJsonArray("parameters")) {
            JsonObject entry = parameter.getAsJsonObject();
            weights.put(
                    entry.get("name").getAsString(),
                    folder.array(entry.get("file").getAsString()));
        }
        int classes = last(weights).values().length;
        Shape batch = shape(inputs.row(0).shape());
        if (group.startsWith("transformer/")) {
            return TinyTransformer.build(model, weights, inputs.rowSize(), manager, type);
        }
        return switch (group) {
            case "cnn_simple" ->
                GoldenBlocks.build(Architecture.SIMPLE_CNN, classes, batch, tensors(weights), manager, type);
            case "cnn_complex" ->
                GoldenBlocks.build(Architecture.COMPLEX_CNN, classes, batch, tensors(weights), manager, type);
            case "resnet_tiny" ->
                GoldenBlocks.load(TinyResNet.build(weights), classes, batch, tensors(weights), manager, type);
            default -> throw new UnsupportedCaseException("there is no network for " + group + " here");
        };
    }

    /** The bias of the last layer. */
    private static Numbers last(Map<String, Numbers> weights) {
        return List.copyOf(weights.values()).get(weights.size() - 1);
    }

    private static List<Tensor> tensors(Map<String, Numbers> weights) {
        List<Tensor> tensors = new ArrayList<>();
        for (Numbers weight : weights.values()) {
            float[] values = new float[weight.values().length];
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) weight.values()[i];
            }
            tensors.add(Tensor.of(values, weight.shape()));
        }
        return tensors;
    }

    static Shape shape(int... lengths) {
        return new Shape(Arrays.stream(lengths).asLongStream().toArray());
    }
}
