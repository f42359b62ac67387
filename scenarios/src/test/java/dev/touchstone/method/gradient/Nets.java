package dev.touchstone.method.gradient;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.GraphModel;
import dev.touchstone.model.layer.Activation;
import dev.touchstone.model.layer.Dense;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.scenario.Tensor;
import java.util.List;
import java.util.random.RandomGenerator;

/** Networks of three inputs that can be worked out by hand, and inputs for them. */
final class Nets {

    /** The weights of class 0 and of class 1. */
    static final float[] WEIGHTS = {2, -1, 0.5f, 1, 1, 1};

    private final NDManager manager;
    private final DataType type;

    Nets(NDManager manager, DataType type) {
        this.manager = manager;
        this.type = type;
    }

    /** {@code 2 x0 - x1 + x2 / 2 + 3} and {@code x0 + x1 + x2 - 1}. */
    ExplainedModel linear() {
        return new GraphModel(
                LayerGraph.chain(List.of(new Dense(array(new Shape(2, 3), WEIGHTS), array(new Shape(2), 3, -1)))), 2);
    }

    /** Two layers with a smooth bend between them. */
    ExplainedModel smooth() {
        Dense first = new Dense(
                array(new Shape(4, 3), 1, -0.5f, 0.25f, -1, 1, 0.5f, 0.5f, 0.5f, -1, 0.75f, 0.1f, -0.3f),
                array(new Shape(4), 0.1f, -0.2f, 0.3f, 0));
        Dense second = new Dense(array(new Shape(2, 4), 1, -1, 0.5f, 2, -0.5f, 1, 1, -1), array(new Shape(2), 0.5f, 0));
        return new GraphModel(LayerGraph.chain(List.of(first, Activation.TANH, second)), 2);
    }

    /** Eight hidden units with random weights and biases. */
    ExplainedModel random(RandomGenerator random, Activation activation) {
        Dense first = new Dense(uniform(random, 8, 3), uniform(random, 8));
        Dense second = new Dense(uniform(random, 2, 8), uniform(random, 2));
        return new GraphModel(LayerGraph.chain(List.of(first, activation, second)), 2);
    }

    private NDArray uniform(RandomGenerator random, long... shape) {
        Shape lengths = new Shape(shape);
        return manager.create(random.doubles(lengths.size(), -1, 1).toArray(), lengths)
                .toType(type, false);
    }

    /** Rows of three. */
    NDArray inputs(float... values) {
        return array(new Shape(values.length / 3, 3), values);
    }

    NDArray targets(long... classes) {
        return manager.create(classes);
    }

    private NDArray array(Shape shape, float... values) {
        return manager.create(values, shape).toType(type, false);
    }

    static Tensor row(float... values) {
        return Tensor.of(values, values.length);
    }

    static double[] doubles(NDArray array) {
        return array.toType(DataType.FLOAT64, false).toDoubleArray();
    }
}
