package dev.touchstone.method.propagation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.method.UnsupportedLayerException;
import dev.touchstone.model.GraphModel;
import dev.touchstone.model.layer.Activation;
import dev.touchstone.model.layer.AveragePool;
import dev.touchstone.model.layer.BatchNormalisation;
import dev.touchstone.model.layer.Convolution;
import dev.touchstone.model.layer.Dense;
import dev.touchstone.model.layer.Layer;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.OtherLayer;
import dev.touchstone.model.layer.Rearrangement;
import dev.touchstone.scenario.SeedSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CompositeTest {

    private final NDManager manager = NDManager.newBaseManager();
    private final RandomNets nets = new RandomNets(manager, new SplittableRandom(5), DataType.FLOAT64);

    @AfterEach
    void close() {
        manager.close();
    }

    private Dense dense(int in, int out) {
        return new Dense(nets.uniform(-1, 1, out, in), nets.uniform(-1, 1, out));
    }

    private GraphModel perceptron(Layer... first) {
        List<Layer> layers = new ArrayList<>(List.of(first));
        layers.addAll(List.of(dense(4, 5), Activation.RELU, dense(5, 2)));
        return new GraphModel(LayerGraph.chain(layers), 2);
    }

    private double[] map(Lrp method, GraphModel model, NDArray inputs) {
        long rows = inputs.getShape().get(0);
        NDArray targets = manager.zeros(new Shape(rows), DataType.INT64);
        return method.attribute(model, inputs, targets, SeedSource.of(1)).toDoubleArray();
    }

    @Test
    void a_dense_layer_is_epsilons_even_if_it_is_the_first() {
        GraphModel model = perceptron();
        NDArray inputs = nets.uniform(0, 1, 3, 4);
        double[] epsilon = map(new Lrp(Composites.epsilon(1e-6)), model, inputs);

        for (Composite composite :
                List.of(Composites.epsilonPlus(), Composites.epsilonAlpha2Beta1(), Composites.epsilonGammaBox(0, 1))) {
            double[] map = map(new Lrp(composite), model, inputs);
            for (int i = 0; i < map.length; i++) {
                assertThat(composite.id(), map[i], is(closeTo(epsilon[i], 1e-12)));
            }
        }
    }

    @Test
    void values_outside_of_the_box_are_refused() {
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> map(
                                DeepTaylor.bounded(0, 1),
                                perceptron(),
                                manager.create(new double[] {0, 0.5, 1, 1.5}, new Shape(1, 4))))
                .getMessage();

        assertThat(
                message, is("the z-box rule is for values in [0.0, 1.0], but its layer reads values from 0.0 to 1.5"));
    }

    @Test
    void a_layer_that_is_not_there_is_answered_with_those_that_are() {
        Lrp method = new Lrp(Composites.epsilon(1e-6).with("dense1", Rule.PASS));

        String message = assertThrows(
                        IllegalArgumentException.class, () -> map(method, perceptron(), nets.uniform(0, 1, 1, 4)))
                .getMessage();

        assertThat(message, is("there is no layer 'dense1'; the network has 01-dense, 02-relu, 03-dense"));
    }

    @Test
    void a_rule_for_weights_is_refused_where_there_are_none() {
        Lrp method = new Lrp(Composites.epsilon(1e-6).with("02-relu", new Flat(1e-6)));

        String message = assertThrows(
                        IllegalArgumentException.class, () -> map(method, perceptron(), nets.uniform(0, 1, 1, 4)))
                .getMessage();

        assertThat(
                message,
                is("the rule Flat[stabiliser=1.0E-6] deals with weights, but the layer 02-relu (relu) has none"));
    }

    @Test
    void a_layer_without_a_rule_is_named_with_what_works_without_layers() {
        OtherLayer cube = new OtherLayer(
                "cube", inputs -> inputs.get(0).mul(inputs.get(0)).mul(inputs.get(0)));

        String message = assertThrows(
                        UnsupportedLayerException.class,
                        () -> map(DeepTaylor.unbounded(), perceptron(cube), nets.uniform(0, 1, 1, 4)))
                .getMessage();

        assertThat(
                message,
                startsWith("deep-taylor-unbounded has no rule for the layer 01-cube (cube); methods that work without"
                        + " layers: exact-shapley, feature-ablation, "));
    }

    @Test
    void deep_taylor_refuses_batch_normalisation_that_cannot_be_merged() {
        GraphModel model = new GraphModel(
                LayerGraph.chain(List.of(
                        new BatchNormalisation(nets.uniform(0.5, 1.5, 2), nets.uniform(-0.3, 0.3, 2)),
                        new Convolution(
                                nets.uniform(-1, 1, 3, 2, 3, 3),
                                null,
                                new Shape(1, 1),
                                new Shape(0, 0),
                                new Shape(1, 1),
                                1),
                        Activation.RELU,
                        new AveragePool(a -> a.getNDArrayInternal()
                                .avgPool(new Shape(6, 6), new Shape(6, 6), new Shape(0, 0), false, true)),
                        Rearrangement.flatten())),
                3);

        String message = assertThrows(
                        UnsupportedLayerException.class, () -> map(DeepTaylor.unbounded(), model, nets.inputs(1)))
                .getMessage();

        assertThat(message, startsWith("deep-taylor-unbounded has no rule for the layer 01-batch-normalisation"));
    }

    @Test
    void rules_with_impossible_parameters_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new AlphaBeta(2, 0, BiasShare.SPLIT, 1e-6));
        assertThrows(IllegalArgumentException.class, () -> new AlphaBeta(1, 0, BiasShare.SPLIT, 0));
        assertThrows(IllegalArgumentException.class, () -> new Gamma(-1, 1e-6));
        assertThrows(IllegalArgumentException.class, () -> new Epsilon(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new ZBox(0, Double.POSITIVE_INFINITY, 1e-6));
        assertThrows(IllegalArgumentException.class, () -> new Flat(-1e-6));
    }

    @Test
    void parameters_are_told_in_words_that_stay_the_same() {
        assertThat(
                new Lrp(Composites.epsilonPlus().with("b", Rule.PASS).with("a", Rule.GRADIENT))
                        .parameters()
                        .toString(),
                is("{adding=Epsilon[epsilon=1.0E-6], convolution=AlphaBeta[alpha=1.0, beta=0.0, bias=SPLIT,"
                        + " stabiliser=1.0E-6], dense=Epsilon[epsilon=1.0E-6], firstConvolution=AlphaBeta[alpha=1.0,"
                        + " beta=0.0, bias=SPLIT, stabiliser=1.0E-6], firstDense=Epsilon[epsilon=1.0E-6], merging=true,"
                        + " named={a=GRADIENT, b=PASS}, normalisation=Epsilon[epsilon=1.0E-6], start=LOGIT}"));
    }
}
