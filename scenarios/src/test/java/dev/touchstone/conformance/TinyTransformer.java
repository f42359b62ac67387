package dev.touchstone.conformance;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import com.google.gson.JsonObject;
import dev.touchstone.model.GraphModel;
import dev.touchstone.model.layer.Activation;
import dev.touchstone.model.layer.Dense;
import dev.touchstone.model.layer.Layer;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.LayerNode;
import dev.touchstone.model.layer.OtherLayer;
import dev.touchstone.model.layer.Rearrangement;
import dev.touchstone.model.layer.Sum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Post-norm encoder layers over scalar tokens, with or without layer normalisation, read out flat or by the mean. */
final class TinyTransformer {

    private static final Pattern HEADS = Pattern.compile("(\\d+) heads");

    private final Map<String, NDArray> weights;
    private final int heads;
    private final Activation activation;
    private final float epsilon;
    private final NDArray root;
    private final List<LayerNode> nodes = new ArrayList<>();

    private TinyTransformer(JsonObject model, Map<String, NDArray> weights) {
        this.weights = weights;
        Matcher matcher = HEADS.matcher(model.get("architecture").getAsString());
        if (!matcher.find()) {
            throw new UnsupportedCaseException("the architecture does not tell its number of heads");
        }
        this.heads = Integer.parseInt(matcher.group(1));
        String name = model.get("activation").getAsString().toUpperCase(Locale.ROOT);
        if (Arrays.stream(Activation.values()).noneMatch(known -> known.name().equals(name))) {
            throw new UnsupportedCaseException("the activation " + name + " is not known");
        }
        this.activation = Activation.valueOf(name);
        this.epsilon = model.get("layernorm_eps").getAsFloat();
        NDArray positions = weights.get("pos");
        double width = (double) positions.getShape().get(1) / heads;
        this.root =
                positions.getManager().create(new double[] {Math.sqrt(width)}).toType(positions.getDataType(), false);
    }

    static GraphModel build(
            JsonObject model, Map<String, Numbers> weights, int tokens, NDManager manager, DataType type) {
        Map<String, NDArray> arrays = weights.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().on(manager, type)));
        LayerGraph graph = new TinyTransformer(model, arrays).graph(tokens);
        return new GraphModel(graph, weights.get("out.bias").values().length);
    }

    private LayerGraph graph(int tokens) {
        NDArray positions = weights.get("pos");
        int token = add(
                "tokens",
                new Rearrangement("unsqueeze", in -> in.singletonOrThrow().expandDims(2)),
                -1);
        int embedded = add("embed", dense("embed"), token);
        int z = add(
                "positions",
                new OtherLayer("offset", in -> in.singletonOrThrow().add(positions)),
                embedded);
        for (int layer = 1; weights.containsKey("layer" + layer + ".ff1.weight"); layer++) {
            z = encoder("layer" + layer + ".", z);
        }
        boolean flat = weights.get("out.weight").getShape().get(1)
                == tokens * positions.getShape().get(1);
        int readout = flat
                ? add("flatten", Rearrangement.flatten(), z)
                : add("mean", new OtherLayer("mean", in -> in.singletonOrThrow().mean(new int[] {1})), z);
        add("out", dense("out"), readout);
        return new LayerGraph(nodes);
    }

    private int encoder(String prefix, int z) {
        int query = add(prefix + "q", dense(prefix + "attn.q"), z);
        int key = add(prefix + "k", dense(prefix + "attn.k"), z);
        int value = add(prefix + "v", dense(prefix + "attn.v"), z);
        int attended = add(
                prefix + "attention",
                new OtherLayer("attention", in -> attention(in.get(0), in.get(1), in.get(2))),
                query,
                key,
                value);
        int mixed = add(prefix + "o", dense(prefix + "attn.o"), attended);
        int normed = normalise(prefix + "ln1", add(prefix + "sum1", new Sum(), z, mixed));
        int hidden = add(prefix + "ff1", dense(prefix + "ff1"), normed);
        int active = add(prefix + activation.kind(), activation, hidden);
        int fed = add(prefix + "ff2", dense(prefix + "ff2"), active);
        return normalise(prefix + "ln2", add(prefix + "sum2", new Sum(), normed, fed));
    }

    private NDArray attention(NDArray query, NDArray key, NDArray value) {
        NDArray scores = split(query).matMul(split(key).transpose(0, 1, 3, 2)).div(root);
        return scores.softmax(-1).matMul(split(value)).transpose(0, 2, 1, 3).reshape(query.getShape());
    }

    private NDArray split(NDArray array) {
        long[] lengths = array.getShape().getShape();
        return array.reshape(lengths[0], lengths[1], heads, lengths[2] / heads).transpose(0, 2, 1, 3);
    }

    private int normalise(String name, int input) {
        NDArray gain = weights.get(name + ".weight");
        if (gain == null) {
            return input;
        }
        NDArray shift = weights.get(name + ".bias");
        return add(
                name,
                new OtherLayer("layer-normalisation", in -> in.get(0)
                        .getNDArrayInternal()
                        .layerNorm(in.get(0), gain.getShape(), gain, shift, epsilon)
                        .singletonOrThrow()),
                input);
    }

    private Dense dense(String name) {
        return new Dense(weights.get(name + ".weight"), weights.get(name + ".bias"));
    }

    private int add(String name, Layer layer, Integer... inputs) {
        nodes.add(new LayerNode(name, layer, List.of(inputs)));
        return nodes.size() - 1;
    }
}
