package dev.touchstone.method;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.model.GraphModel;
import dev.touchstone.model.layer.Activation;
import dev.touchstone.model.layer.ClassToken;
import dev.touchstone.model.layer.Dense;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.Offset;
import dev.touchstone.model.layer.Rearrangement;
import java.util.SplittableRandom;

/**
 * Transformers of the ANDOR papers in small, with random weights: scalar tokens (n, 5, 1) plus codes of positions, a class token or none,
 * two encoder layers of width 8 with two heads, read out flat; two classes.
 */
public final class RandomTransformers {

    public static final int TOKENS = 5;
    private static final int WIDTH = 8;
    private static final int HIDDEN = 4;
    private static final int HEADS = 2;
    private static final int CLASSES = 2;

    private final NDManager manager;
    private final SplittableRandom random;
    private final DataType type;

    public RandomTransformers(NDManager manager, long seed, DataType type) {
        this.manager = manager;
        this.random = new SplittableRandom(seed);
        this.type = type;
    }

    /** The usual one, with biases. */
    public GraphModel model(boolean classToken) {
        return model(classToken, true);
    }

    /** Without biases or with; layer normalisation shifts only with them. */
    public GraphModel model(boolean classToken, boolean biased) {
        EncoderNodes nodes = new EncoderNodes(name -> array(name, classToken, biased), 1e-6, Activation.RELU);
        int token = nodes.add("embedding", new Dense(ones(WIDTH, 1), null), LayerGraph.INPUT);
        int z = nodes.add("positions", new Offset(positions()), token);
        if (classToken) {
            z = nodes.add("class-token", new ClassToken(uniform(-0.5, 0.5, WIDTH)), z);
        }
        z = nodes.encoder("1/", HEADS, z);
        z = nodes.encoder("2/", HEADS, z);
        nodes.dense("head", nodes.add("flatten", Rearrangement.flatten(), z));
        return new GraphModel(nodes.graph(), CLASSES);
    }

    /** Symbols -1 and 1. */
    public NDArray inputs(int rows) {
        double[] values = random.ints((long) rows * TOKENS, 0, 2)
                .mapToDouble(bit -> 2 * bit - 1)
                .toArray();
        return manager.create(values, new Shape(rows, TOKENS, 1)).toType(type, false);
    }

    public NDArray targets(int rows) {
        return manager.create(random.longs(rows, 0, CLASSES).toArray());
    }

    public NDArray uniform(double from, double to, long... shape) {
        Shape lengths = new Shape(shape);
        return manager.create(random.doubles(lengths.size(), from, to).toArray(), lengths)
                .toType(type, false);
    }

    private NDArray ones(long... shape) {
        return manager.ones(new Shape(shape), type);
    }

    private NDArray positions() {
        double[] codes = new double[TOKENS * WIDTH];
        for (int i = 0; i < codes.length; i++) {
            int channel = i % WIDTH;
            double angle = i / WIDTH / Math.pow(10000, (channel - channel % 2) / (double) WIDTH);
            codes[i] = channel % 2 == 0 ? Math.sin(angle) : Math.cos(angle);
        }
        return manager.create(codes, new Shape(TOKENS, WIDTH)).toType(type, false);
    }

    private NDArray array(String name, boolean classToken, boolean biased) {
        String layer = name.substring(name.lastIndexOf('/') + 1);
        boolean bias = layer.endsWith("bias");
        if (layer.startsWith("ln")) {
            return bias ? biased ? uniform(-0.3, 0.3, WIDTH) : ones(WIDTH).mul(0) : uniform(0.7, 1.3, WIDTH);
        }
        int in = layer.startsWith("ff2") ? HIDDEN : layer.startsWith("head") ? width(classToken) : WIDTH;
        int out = layer.startsWith("ff1") ? HIDDEN : layer.startsWith("head") ? CLASSES : WIDTH;
        if (bias) {
            return biased ? uniform(-0.3, 0.3, out) : null;
        }
        double bound = 1.5 / Math.sqrt(in);
        return uniform(-bound, bound, out, in);
    }

    private static int width(boolean classToken) {
        return (classToken ? TOKENS + 1 : TOKENS) * WIDTH;
    }
}
