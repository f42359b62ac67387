package dev.touchstone.method;

import ai.djl.ndarray.NDArray;
import dev.touchstone.model.layer.Activation;
import dev.touchstone.model.layer.AttentionMix;
import dev.touchstone.model.layer.AttentionScores;
import dev.touchstone.model.layer.Dense;
import dev.touchstone.model.layer.Layer;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.LayerNode;
import dev.touchstone.model.layer.LayerNormalisation;
import dev.touchstone.model.layer.Softmax;
import dev.touchstone.model.layer.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A Transformer in the making, from arrays by their names: {@code q.weight}, {@code q.bias} and so on in each encoder layer. */
public final class EncoderNodes {

    private final Function<String, NDArray> arrays;
    private final double epsilon;
    private final Activation activation;
    private final List<LayerNode> nodes = new ArrayList<>();

    /**
     * @param arrays null for what there is not
     * @param epsilon of layer normalisation
     */
    public EncoderNodes(Function<String, NDArray> arrays, double epsilon, Activation activation) {
        this.arrays = arrays;
        this.epsilon = epsilon;
        this.activation = activation;
    }

    /** Adds a layer and gives its position. */
    public int add(String name, Layer layer, Integer... inputs) {
        nodes.add(new LayerNode(name, layer, List.of(inputs)));
        return nodes.size() - 1;
    }

    /** Adds a post-norm encoder layer behind z. */
    public int encoder(String prefix, int heads, int z) {
        int attended = attention(prefix, heads, z);
        int normed = norm(prefix + "ln1", add(prefix + "sum1", new Sum(), attended, z));
        int hidden = add(prefix + activation.kind(), activation, dense(prefix + "ff1", normed));
        int fed = dense(prefix + "ff2", hidden);
        return norm(prefix + "ln2", add(prefix + "sum2", new Sum(), fed, normed));
    }

    /** Adds self-attention behind z, with its projection. */
    public int attention(String prefix, int heads, int z) {
        int query = dense(prefix + "q", z);
        int key = dense(prefix + "k", z);
        int value = dense(prefix + "v", z);
        int scores = add(prefix + "scores", new AttentionScores(heads), query, key);
        int probabilities = add(prefix + "probabilities", new Softmax(), scores);
        int mixed = add(prefix + "mix", new AttentionMix(heads), probabilities, value);
        return dense(prefix + "o", mixed);
    }

    public int dense(String name, int input) {
        return add(name, new Dense(arrays.apply(name + ".weight"), arrays.apply(name + ".bias")), input);
    }

    public int norm(String name, int input) {
        NDArray gamma = arrays.apply(name + ".weight");
        return add(name, new LayerNormalisation(gamma, arrays.apply(name + ".bias"), epsilon), input);
    }

    public LayerGraph graph() {
        return new LayerGraph(nodes);
    }
}
