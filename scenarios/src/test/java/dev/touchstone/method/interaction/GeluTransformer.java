package dev.touchstone.method.interaction;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.model.GraphModel;
import dev.touchstone.model.layer.Activation;
import dev.touchstone.model.layer.AttentionMix;
import dev.touchstone.model.layer.AttentionScores;
import dev.touchstone.model.layer.Dense;
import dev.touchstone.model.layer.Layer;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.LayerNode;
import dev.touchstone.model.layer.LayerNormalisation;
import dev.touchstone.model.layer.Offset;
import dev.touchstone.model.layer.Rearrangement;
import dev.touchstone.model.layer.Softmax;
import dev.touchstone.model.layer.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A Transformer over symbols (n, L, 1) as the ANDOR papers have it, with random weights and GELU: two post-norm layers, read out flat. */
final class GeluTransformer {

    private static final int WIDTH = 16;
    private static final int HEADS = 4;

    private final NDManager manager;
    private final DataType type;
    private final SplittableRandom random = new SplittableRandom(17);
    private final List<LayerNode> nodes = new ArrayList<>();

    private GeluTransformer(NDManager manager, DataType type) {
        this.manager = manager;
        this.type = type;
    }

    static GraphModel of(int inputs, NDManager manager, DataType type) {
        GeluTransformer built = new GeluTransformer(manager, type);
        int z = built.add(
                new Rearrangement("spread", in -> in.singletonOrThrow()
                        .broadcast(in.singletonOrThrow().getShape().get(0), inputs, WIDTH)),
                LayerGraph.INPUT);
        z = built.add(new Offset(built.normal(1, inputs, WIDTH)), z);
        for (int layer = 0; layer < 2; layer++) {
            z = built.encoder(z);
        }
        int flat = built.add(Rearrangement.flatten(), z);
        built.add(built.dense(inputs * WIDTH, 2), flat);
        return new GraphModel(new LayerGraph(built.nodes), 2);
    }

    private int encoder(int z) {
        int query = add(dense(WIDTH, WIDTH), z);
        int key = add(dense(WIDTH, WIDTH), z);
        int value = add(dense(WIDTH, WIDTH), z);
        int attention = add(new Softmax(), add(new AttentionScores(HEADS), query, key));
        int mixed = add(dense(WIDTH, WIDTH), add(new AttentionMix(HEADS), attention, value));
        int normed = add(normalisation(), add(new Sum(), z, mixed));
        int hidden = add(Activation.GELU, add(dense(WIDTH, WIDTH / 2), normed));
        return add(normalisation(), add(new Sum(), normed, add(dense(WIDTH / 2, WIDTH), hidden)));
    }

    private LayerNormalisation normalisation() {
        return new LayerNormalisation(
                manager.ones(new Shape(WIDTH), type), manager.zeros(new Shape(WIDTH), type), 1e-6);
    }

    private Dense dense(int in, int out) {
        return new Dense(normal(Math.sqrt(1.0 / in), out, in), normal(0.1, out));
    }

    private NDArray normal(double deviation, long... shape) {
        Shape whole = new Shape(shape);
        double[] values = new double[(int) whole.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = deviation * random.nextGaussian();
        }
        return manager.create(values, whole).toType(type, false);
    }

    private int add(Layer layer, Integer... inputs) {
        nodes.add(new LayerNode("%02d-%s".formatted(nodes.size() + 1, layer.kind()), layer, List.of(inputs)));
        return nodes.size() - 1;
    }
}
