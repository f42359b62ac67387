package dev.touchstone.method.propagation;

import dev.touchstone.method.UnsupportedLayerException;
import dev.touchstone.model.layer.Activation;
import dev.touchstone.model.layer.Convolution;
import dev.touchstone.model.layer.Kernel;
import dev.touchstone.model.layer.Layer;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.LayerNode;
import dev.touchstone.model.layer.MaxPool;
import dev.touchstone.model.layer.OtherLayer;
import dev.touchstone.model.layer.Rearrangement;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table from kinds of layers to relevance rules. Non-linearities pass relevance on as it is, max pooling gives it to the winner, and
 * layers that only move values move it back.
 *
 * @param id its name, {@code [a-z0-9-]+}
 * @param first for layers with weights that no other such layer comes before
 * @param convolution for the other convolutions
 * @param dense for the other dense layers
 * @param linear for average pooling, sums, and batch normalisation that is not merged
 * @param merging whether batch normalisation is merged into the layer before it
 * @param named for single layers by their name, before all others
 */
public record Composite(
        String id, Rule first, Rule convolution, Rule dense, Rule linear, boolean merging, Map<String, Rule> named) {

    public Composite {
        named = Map.copyOf(named);
    }

    /** A composite that merges batch normalisation and names no layer. */
    public Composite(String id, Rule first, Rule convolution, Rule dense, Rule linear) {
        this(id, first, convolution, dense, linear, true, Map.of());
    }

    /** The same rule for all layers with weights. */
    static Composite uniform(String id, Rule rule, Rule linear) {
        return new Composite(id, rule, rule, rule, linear);
    }

    /** This composite with another rule for one layer, by its name. */
    public Composite with(String layer, Rule rule) {
        Map<String, Rule> more = new TreeMap<>(named);
        more.put(layer, rule);
        return new Composite(id, first, convolution, dense, linear, merging, more);
    }

    /** This composite, with batch normalisation as a layer of its own under the rule for linear layers. */
    public Composite withoutMerging() {
        return new Composite(id, first, convolution, dense, linear, false, named);
    }

    Rule at(LayerGraph graph, int position) {
        LayerNode node = graph.node(position);
        Layer layer = node.layer();
        if (named.containsKey(node.name())) {
            return named.get(node.name());
        }
        if (layer instanceof Kernel) {
            Rule later = layer instanceof Convolution ? convolution : dense;
            return isFirst(graph, position) ? first : later;
        }
        if (layer instanceof Activation) {
            return Rule.PASS;
        }
        if (layer instanceof MaxPool || layer instanceof Rearrangement) {
            return Rule.GRADIENT;
        }
        if (layer instanceof OtherLayer) {
            throw UnsupportedLayerException.at("lrp-" + id, node);
        }
        return linear;
    }

    private static boolean isFirst(LayerGraph graph, int position) {
        return graph.node(position).inputs().stream().noneMatch(input -> hasKernel(graph, input));
    }

    private static boolean hasKernel(LayerGraph graph, int position) {
        return position != LayerGraph.INPUT
                && (graph.node(position).layer() instanceof Kernel || !isFirst(graph, position));
    }
}
