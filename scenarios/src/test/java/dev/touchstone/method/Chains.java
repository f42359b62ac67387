package dev.touchstone.method;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.model.GraphModel;
import dev.touchstone.model.layer.Activation;
import dev.touchstone.model.layer.Convolution;
import dev.touchstone.model.layer.Dense;
import dev.touchstone.model.layer.Layer;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.LayerNode;
import dev.touchstone.model.layer.MaxPool;
import dev.touchstone.model.layer.Rearrangement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Layers with weights that are written down, in double precision. */
public final class Chains {

    private Chains() {}

    /** A dense layer without bias. */
    public static Dense dense(NDManager manager, double[][] weight) {
        return new Dense(manager.create(weight), null);
    }

    public static Dense dense(NDManager manager, double[][] weight, double... bias) {
        return new Dense(manager.create(weight), manager.create(bias));
    }

    /** Two-dimensional max pooling without padding. */
    public static MaxPool maxPool(int window, int stride) {
        Shape side = new Shape(window, window);
        Shape step = new Shape(stride, stride);
        return new MaxPool(array -> array.getNDArrayInternal().maxPool(side, step, new Shape(0, 0), false));
    }

    public static GraphModel model(int classes, Layer... layers) {
        return new GraphModel(LayerGraph.chain(List.of(layers)), classes);
    }

    /** The network of Captum's convolution tests on (n, 1, 4, 4): input, conv1, relu1, flatten, fc1, relu2; four equal classes. */
    public static GraphModel captum(NDManager manager) {
        double[][] weight = new double[4][];
        Arrays.fill(weight, new double[] {1, 1, 1, 1, 1, -1, -1, -1});
        Convolution convolution = new Convolution(
                manager.ones(new Shape(2, 1, 3, 3), DataType.FLOAT64),
                manager.create(new double[] {-50, -75}),
                new Shape(1, 1),
                new Shape(0, 0),
                new Shape(1, 1),
                1);
        List<Layer> layers = List.of(
                new Rearrangement("identity", read -> read.singletonOrThrow()),
                convolution,
                Activation.RELU,
                Rearrangement.flatten(),
                dense(manager, weight, 0, 0, 0, 0),
                Activation.RELU);
        List<String> names = List.of("input", "conv1", "relu1", "flatten", "fc1", "relu2");
        List<LayerNode> nodes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            nodes.add(new LayerNode(names.get(i), layers.get(i), List.of(i - 1)));
        }
        return new GraphModel(new LayerGraph(nodes), 4);
    }

    /** The numbers from first to first + 15 as one image of (1, 1, 4, 4). */
    public static NDArray counted(NDManager manager, double first) {
        double[] values = new double[16];
        Arrays.setAll(values, i -> first + i);
        return manager.create(values, new Shape(1, 1, 4, 4));
    }
}
