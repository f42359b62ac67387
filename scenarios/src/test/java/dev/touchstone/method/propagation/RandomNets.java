package dev.touchstone.method.propagation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.model.GraphModel;
import dev.touchstone.model.layer.Activation;
import dev.touchstone.model.layer.AveragePool;
import dev.touchstone.model.layer.BatchNormalisation;
import dev.touchstone.model.layer.Convolution;
import dev.touchstone.model.layer.Dense;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.LayerNode;
import dev.touchstone.model.layer.MaxPool;
import dev.touchstone.model.layer.Rearrangement;
import dev.touchstone.model.layer.Sum;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Small networks with random weights: convolution, batch normalisation, ReLU, max pooling, a residual branch, average pooling and two
 * dense layers, on (n, 2, 8, 8) inputs, three classes.
 */
final class RandomNets {

    static final int CLASSES = 3;

    private final NDManager manager;
    private final RandomGenerator random;
    private final DataType type;

    RandomNets(NDManager manager, RandomGenerator random, DataType type) {
        this.manager = manager;
        this.random = random;
        this.type = type;
    }

    NDArray uniform(double from, double to, long... shape) {
        Shape lengths = new Shape(shape);
        double[] values = random.doubles(lengths.size(), from, to).toArray();
        return manager.create(values, lengths).toType(type, false);
    }

    NDArray inputs(int rows) {
        return uniform(0, 1, rows, 2, 8, 8);
    }

    NDArray targets(int rows) {
        return manager.create(random.longs(rows, 0, CLASSES).toArray());
    }

    private Convolution convolution(int in, int out, boolean biased) {
        return new Convolution(
                uniform(-0.6, 0.6, out, in, 3, 3),
                biased ? uniform(-0.3, 0.3, out) : null,
                new Shape(1, 1),
                new Shape(1, 1),
                new Shape(1, 1),
                1);
    }

    private Dense dense(int in, int out, boolean biased) {
        return new Dense(uniform(-0.6, 0.6, out, in), biased ? uniform(-0.3, 0.3, out) : null);
    }

    private static LayerNode node(String name, dev.touchstone.model.layer.Layer layer, Integer... inputs) {
        return new LayerNode(name, layer, List.of(inputs));
    }

    /** With or without biases; batch normalisation shifts, so that it comes with the biases only. */
    GraphModel residual(boolean biased) {
        NDArray shift = biased ? uniform(-0.3, 0.3, 4) : uniform(0, 0.1, 4).mul(0);
        return new GraphModel(
                new LayerGraph(List.of(
                        node("conv1", convolution(2, 4, biased), LayerGraph.INPUT),
                        node("norm1", new BatchNormalisation(uniform(0.5, 1.5, 4), shift), 0),
                        node("relu1", Activation.RELU, 1),
                        node("pool1", maxPool(), 2),
                        node("conv2", convolution(4, 4, biased), 3),
                        node("sum", new Sum(), 4, 3),
                        node("relu2", Activation.RELU, 5),
                        node("pool2", averagePool(), 6),
                        node("flatten", Rearrangement.flatten(), 7),
                        node("dense1", dense(16, 6, biased), 8),
                        node("relu3", Activation.RELU, 9),
                        node("dense2", dense(6, CLASSES, biased), 10))),
                CLASSES);
    }

    /** Two convolutions and two dense layers, each but the last with a ReLU right behind it. */
    GraphModel chain() {
        return new GraphModel(
                LayerGraph.chain(List.of(
                        convolution(2, 4, true),
                        Activation.RELU,
                        convolution(4, 3, true),
                        Activation.RELU,
                        Rearrangement.flatten(),
                        dense(3 * 8 * 8, 6, true),
                        Activation.RELU,
                        dense(6, CLASSES, true))),
                CLASSES);
    }

    private static MaxPool maxPool() {
        return new MaxPool(
                array -> array.getNDArrayInternal().maxPool(new Shape(2, 2), new Shape(2, 2), new Shape(0, 0), false));
    }

    private static AveragePool averagePool() {
        return new AveragePool(array ->
                array.getNDArrayInternal().avgPool(new Shape(2, 2), new Shape(2, 2), new Shape(0, 0), false, true));
    }
}
