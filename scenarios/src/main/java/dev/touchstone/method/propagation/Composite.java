package dev.touchstone.method.propagation;

import dev.touchstone.method.UnsupportedLayerException;
import dev.touchstone.model.layer.Activation;
import dev.touchstone.model.layer.AttentionMix;
import dev.touchstone.model.layer.AttentionScores;
import dev.touchstone.model.layer.BatchNormalisation;
import dev.touchstone.model.layer.ClassToken;
import dev.touchstone.model.layer.Convolution;
import dev.touchstone.model.layer.Kernel;
import dev.touchstone.model.layer.Layer;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.LayerNode;
import dev.touchstone.model.layer.LayerNormalisation;
import dev.touchstone.model.layer.MaxPool;
import dev.touchstone.model.layer.Offset;
import dev.touchstone.model.layer.OtherLayer;
import dev.touchstone.model.layer.Rearrangement;
import dev.touchstone.model.layer.Softmax;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table from kinds of layers to relevance rules. Non-linearities pass relevance on as it is, max pooling gives it to the winner, and
 * layers that only move values move it back; a dense layer of {@linkplain OnlyInput one input} and no bias gives that everything.
 *
 * <p>Transformers are passed by conservative propagation (Ali et al., XAI for Transformers: Better Explanations through Conservative
 * Propagation, 2022): attention is a constant, so that relevance goes to the values and not to queries and keys, by the rule for adding;
 * the deviation of layer normalisation is a constant, and the affine map that is left gets the rule for normalisation, or passes relevance
 * on as it is where that is null. Offsets and class tokens keep their parts.
 *
 * @param id its name, {@code [a-z0-9-]+}
 * @param firstConvolution for convolutions that no layer with weights comes before
 * @param firstDense the same for dense layers
 * @param convolution for the other convolutions
 * @param dense for the other dense layers
 * @param adding for average pooling and sums
 * @param normalisation for batch normalisation that is not merged, null for none, so that it is an error; and for layer normalisation
 * @param merging whether batch normalisation is merged into the layer before it
 * @param named for single layers by their name, before all others
 */
public record Composite(
        String id,
        Rule firstConvolution,
        Rule firstDense,
        Rule convolution,
        Rule dense,
        Rule adding,
        Rule normalisation,
        boolean merging,
        SortedMap<String, Rule> named) {

    public Composite {
        named = Collections.unmodifiableSortedMap(new TreeMap<>(named));
    }

    /**
     * A composite that merges batch normalisation and names no layer.
     *
     * @param first for layers with weights that no other such layer comes before
     * @param linear for average pooling, sums, and batch normalisation that cannot be merged
     */
    public Composite(String id, Rule first, Rule convolution, Rule dense, Rule linear) {
        this(id, first, first, convolution, dense, linear, linear, true, new TreeMap<>());
    }

    /** The same rule for all layers with weights. */
    static Composite uniform(String id, Rule rule, Rule linear) {
        return new Composite(id, rule, rule, rule, linear);
    }

    /** A rule for each kind of layer, wherever it stands. */
    static Composite byKind(String id, Rule convolution, Rule dense, Rule linear) {
        return new Composite(id, convolution, dense, convolution, dense, linear, linear, true, new TreeMap<>());
    }

    /** This composite with another rule for one layer, by its name. */
    public Composite with(String layer, Rule rule) {
        SortedMap<String, Rule> more = new TreeMap<>(named);
        more.put(layer, rule);
        return new Composite(
                id, firstConvolution, firstDense, convolution, dense, adding, normalisation, merging, more);
    }

    /** This composite, with another rule for convolutions that no layer with weights comes before. */
    Composite withFirstConvolution(Rule rule) {
        return new Composite(id, rule, firstDense, convolution, dense, adding, normalisation, merging, named);
    }

    /** This composite, with batch normalisation as a layer of its own. */
    public Composite withoutMerging() {
        return new Composite(id, firstConvolution, firstDense, convolution, dense, adding, normalisation, false, named);
    }

    /** This composite, which refuses batch normalisation that cannot be merged. */
    Composite withoutNormalisation() {
        return new Composite(id, firstConvolution, firstDense, convolution, dense, adding, null, merging, named);
    }

    /**
     * The rule of a layer.
     *
     * @param method that asks, for messages
     * @throws UnsupportedLayerException if there is none
     * @throws IllegalArgumentException if the rule deals with weights, and the layer has none
     */
    Rule at(String method, LayerGraph graph, int position) {
        LayerNode node = graph.node(position);
        Rule rule = named.containsKey(node.name()) ? named.get(node.name()) : byKind(graph, position);
        if (rule == null) {
            throw UnsupportedLayerException.at(method, node);
        }
        if (rule instanceof RelevanceRule relevance && relevance.needsWeights() && !(node.layer() instanceof Kernel)) {
            throw new IllegalArgumentException(
                    "the rule " + rule + " deals with weights, but the layer " + node + " has none");
        }
        return rule;
    }

    private Rule byKind(LayerGraph graph, int position) {
        Layer layer = graph.node(position).layer();
        if (layer instanceof Convolution) {
            return isFirst(graph, position) ? firstConvolution : convolution;
        }
        if (layer instanceof Kernel kernel) {
            if (OnlyInput.fits(layer) && kernel.bias() == null) {
                return new OnlyInput();
            }
            return isFirst(graph, position) ? firstDense : dense;
        }
        if (layer instanceof Activation) {
            return Rule.PASS;
        }
        if (layer instanceof MaxPool || layer instanceof Rearrangement) {
            return Rule.GRADIENT;
        }
        if (layer instanceof BatchNormalisation) {
            return normalisation;
        }
        return layer instanceof OtherLayer ? null : ofTokens(layer);
    }

    /** The rules of the layers that make up a Transformer, by conservative propagation; and sums and average pooling. */
    private Rule ofTokens(Layer layer) {
        if (layer instanceof LayerNormalisation) {
            return normalisation == null ? Rule.PASS : new DetachedNormalisation(normalisation);
        }
        if (layer instanceof AttentionMix) {
            return new ConstantAttention(adding);
        }
        if (layer instanceof AttentionScores) {
            return new ScoreHalves(adding);
        }
        if (layer instanceof Softmax) {
            return Rule.PASS;
        }
        if (layer instanceof Offset) {
            return new OffsetShare();
        }
        return layer instanceof ClassToken ? new ClassTokenShare() : adding;
    }

    private static boolean isFirst(LayerGraph graph, int position) {
        return graph.node(position).inputs().stream().noneMatch(input -> hasKernel(graph, input));
    }

    private static boolean hasKernel(LayerGraph graph, int position) {
        return position != LayerGraph.INPUT
                && (graph.node(position).layer() instanceof Kernel || !isFirst(graph, position));
    }
}
