package dev.touchstone.method.cam;

import dev.touchstone.model.layer.Activation;
import dev.touchstone.model.layer.AttentionMix;
import dev.touchstone.model.layer.BatchNormalisation;
import dev.touchstone.model.layer.Convolution;
import dev.touchstone.model.layer.Layer;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.LayerNormalisation;
import dev.touchstone.model.layer.Sum;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;

/** The layer whose output a class activation map weighs. Its text is its value among a method's parameters. */
public final class CamLayer {

    private final String text;
    private final Function<LayerGraph, OptionalInt> position;

    private CamLayer(String text, Function<LayerGraph, OptionalInt> position) {
        this.text = text;
        this.position = position;
    }

    /** {@link #lastConvolution()}; in a network without convolutions {@link #lastEncoderLayer()}. */
    public static CamLayer last() {
        return new CamLayer("last convolution or encoder layer", graph -> {
            OptionalInt convolution = lastConvolution().position(graph);
            return convolution.isPresent() ? convolution : lastEncoderLayer().position(graph);
        });
    }

    /** The output of a Transformer's last encoder layer: of the layers behind attention, the last sum or layer normalisation. */
    public static CamLayer lastEncoderLayer() {
        return new CamLayer("last encoder layer", graph -> {
            OptionalInt attention = last(graph, AttentionMix.class::isInstance);
            OptionalInt end = last(graph, layer -> layer instanceof Sum || layer instanceof LayerNormalisation);
            if (attention.isEmpty()) {
                return attention;
            }
            return end.orElse(LayerGraph.INPUT) > attention.getAsInt() ? end : attention;
        });
    }

    /**
     * The last convolution after its activation: of the layers behind it that alone read one another, over batch normalisation and the sum
     * of a residual block, the first activation. The convolution's own output where there is none.
     */
    public static CamLayer lastConvolution() {
        return new CamLayer("last convolution", graph -> {
            OptionalInt last = last(graph, Convolution.class::isInstance);
            return last.isEmpty() ? last : OptionalInt.of(activated(graph, last.getAsInt()));
        });
    }

    /** The last convolution's own output. */
    public static CamLayer lastConvolutionBeforeActivation() {
        return new CamLayer("last convolution before activation", graph -> last(graph, Convolution.class::isInstance));
    }

    /** The layer of this name. */
    public static CamLayer named(String name) {
        return new CamLayer(name, graph -> OptionalInt.of(graph.position(name)));
    }

    /** What the layer of this name reads first: the network's input, for the first layer. */
    public static CamLayer inputOf(String name) {
        return new CamLayer(
                "input of " + name,
                graph ->
                        OptionalInt.of(graph.node(graph.position(name)).inputs().get(0)));
    }

    /**
     * Where it is; empty if the network has no such layer.
     *
     * @throws IllegalArgumentException with the names if the network has no layer of this name
     */
    OptionalInt position(LayerGraph graph) {
        return position.apply(graph);
    }

    private static OptionalInt last(LayerGraph graph, Predicate<Layer> wanted) {
        for (int i = graph.last(); i >= 0; i--) {
            if (wanted.test(graph.node(i).layer())) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static int activated(LayerGraph graph, int convolution) {
        for (List<Integer> readers = graph.consumers(convolution);
                readers.size() == 1;
                readers = graph.consumers(readers.get(0))) {
            Layer reader = graph.node(readers.get(0)).layer();
            if (reader instanceof Activation) {
                return readers.get(0);
            }
            if (!(reader instanceof BatchNormalisation || reader instanceof Sum)) {
                return convolution;
            }
        }
        return convolution;
    }

    @Override
    public String toString() {
        return text;
    }
}
