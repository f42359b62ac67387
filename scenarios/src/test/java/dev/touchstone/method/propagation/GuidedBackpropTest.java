package dev.touchstone.method.propagation;

import static dev.touchstone.method.Chains.captum;
import static dev.touchstone.method.Chains.counted;
import static dev.touchstone.method.Chains.dense;
import static dev.touchstone.method.Chains.maxPool;
import static dev.touchstone.method.Chains.model;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.UnsupportedLayerException;
import dev.touchstone.method.gradient.Gradient;
import dev.touchstone.model.GraphModel;
import dev.touchstone.model.layer.Activation;
import dev.touchstone.model.layer.Layer;
import dev.touchstone.model.layer.OtherLayer;
import dev.touchstone.model.layer.Rearrangement;
import dev.touchstone.scenario.SeedSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GuidedBackpropTest {

    private final NDManager manager = NDManager.newBaseManager();

    @AfterEach
    void close() {
        manager.close();
    }

    private double[] map(SaliencyMethod method, GraphModel model, NDArray inputs) {
        NDArray targets = manager.zeros(inputs.getShape().slice(0, 1), DataType.INT64);
        return method.attribute(model, inputs, targets, SeedSource.of(1)).toDoubleArray();
    }

    /** Three hidden units at 3, 1 and -1, which the logit reads with 2, -3 and 5. */
    private GraphModel threeUnits(double bias) {
        return model(
                1,
                dense(manager, new double[][] {{1, 1}, {2, -0.5}, {-1, 0}}),
                Activation.RELU,
                dense(manager, new double[][] {{2, -3, 5}}, bias));
    }

    private NDArray point() {
        return manager.create(new double[][] {{1, 2}});
    }

    @Test
    void guided_backprop_keeps_what_is_active_and_speaks_for_the_target() {
        assertThat(map(new Gradient(), threeUnits(0), point()), is(new double[] {-4, 3.5}));
        assertThat(map(new GuidedBackprop(), threeUnits(0), point()), is(new double[] {2, 2}));
    }

    @Test
    void deconvnet_keeps_what_speaks_for_the_target_active_or_not() {
        assertThat(map(new Deconvnet(), threeUnits(0), point()), is(new double[] {-3, 2}));
    }

    @Test
    void with_random_weights_they_keep_what_they_say() {
        for (int seed = 0; seed < 20; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[][] weight = {uniform(random, 2), uniform(random, 2), uniform(random, 2), uniform(random, 2)};
            double[] bias = uniform(random, 4);
            double[] logit = uniform(random, 4);
            double[] x = uniform(random, 2);
            double[] guided = {0, 0};
            double[] deconvolved = {0, 0};
            for (int unit = 0; unit < 4; unit++) {
                double value = weight[unit][0] * x[0] + weight[unit][1] * x[1] + bias[unit];
                for (int i = 0; i < 2; i++) {
                    double passed = Math.max(logit[unit], 0) * weight[unit][i];
                    deconvolved[i] += passed;
                    guided[i] += value > 0 ? passed : 0;
                }
            }
            GraphModel model =
                    model(1, dense(manager, weight, bias), Activation.RELU, dense(manager, new double[][] {logit}));
            NDArray point = manager.create(new double[][] {x});

            assertArrayEquals(guided, map(new GuidedBackprop(), model, point), 1e-14);
            assertArrayEquals(deconvolved, map(new Deconvnet(), model, point), 1e-14);
        }
    }

    @Test
    void nothing_passes_a_relu_that_is_off_and_nothing_negative_any_relu() {
        for (int seed = 0; seed < 20; seed++) {
            RandomNets nets = new RandomNets(manager, new SplittableRandom(seed), DataType.FLOAT64);
            List<Layer> layers = new ArrayList<>();
            layers.add(Activation.RELU);
            nets.chain().layers().nodes().forEach(node -> layers.add(node.layer()));
            GraphModel model = model(RandomNets.CLASSES, layers.toArray(Layer[]::new));
            NDArray inputs = nets.uniform(-1, 1, 3, 2, 8, 8);
            double[] values = inputs.toDoubleArray();

            double[] guided = map(new GuidedBackprop(), model, inputs);
            double[] deconvolved = map(new Deconvnet(), model, inputs);

            for (int i = 0; i < values.length; i++) {
                assertThat(values[i] > 0 ? guided[i] >= 0 : guided[i] == 0, is(true));
                assertThat(deconvolved[i] >= 0, is(true));
            }
        }
    }

    private static double[] uniform(SplittableRandom random, int count) {
        return random.doubles(count, -1, 1).toArray();
    }

    @Test
    void started_with_a_negative_logit_the_other_gates_open() {
        assertThat(map(new GuidedBackprop(Start.LOGIT), threeUnits(-10), point()), is(new double[] {42, -10.5}));
        assertThat(map(new Deconvnet(Start.LOGIT), threeUnits(-10), point()), is(new double[] {42, -10.5}));
        assertThat(map(new GuidedBackprop(), threeUnits(-10), point()), is(new double[] {2, 2}));
    }

    /** gbp-conv-two-inputs-01; its second input of ones is added to the first. */
    @Test
    void captums_guided_backprop_of_a_convolution() {
        assertThat(
                map(new GuidedBackprop(), captum(manager), counted(manager, 1)),
                is(new double[] {1, 2, 2, 1, 2, 4, 4, 2, 2, 4, 4, 2, 1, 2, 2, 1}));
    }

    /** deconv-conv-01 and deconv-conv-two-inputs-01 */
    @Test
    void captums_deconvolution_of_a_convolution() {
        double[] expected = {2, 3, 3, 1, 3, 5, 5, 2, 3, 5, 5, 2, 1, 2, 2, 1};

        assertThat(map(new Deconvnet(), captum(manager), counted(manager, 0)), is(expected));
        assertThat(map(new Deconvnet(), captum(manager), counted(manager, 1)), is(expected));
    }

    @Test
    void without_a_relu_both_are_the_gradient() {
        RandomNets nets = new RandomNets(manager, new SplittableRandom(5), DataType.FLOAT64);
        GraphModel model = model(
                2,
                maxPool(2, 2),
                Rearrangement.flatten(),
                dense(manager, new double[][] {{1, -2, 3, -4}, {-1, 1, -1, 1}}),
                dense(manager, new double[][] {{2, -3}, {1, 1}}));
        NDArray inputs = nets.uniform(-1, 1, 3, 1, 4, 4);

        assertThat(map(new GuidedBackprop(), model, inputs), is(map(new Gradient(), model, inputs)));
        assertThat(map(new Deconvnet(), model, inputs), is(map(new Gradient(), model, inputs)));
    }

    @Test
    void a_layer_that_no_rule_is_agreed_on_for_is_refused_by_name() {
        OtherLayer half = new OtherLayer("half", read -> read.singletonOrThrow().mul(0.5));
        GraphModel other = model(1, half, dense(manager, new double[][] {{1, 1}}));
        GraphModel gelu = model(1, Activation.GELU, dense(manager, new double[][] {{1, 1}}));

        for (SaliencyMethod method : List.of(new GuidedBackprop(), new Deconvnet())) {
            assertThat(
                    assertThrows(UnsupportedLayerException.class, () -> map(method, other, point()))
                            .getMessage(),
                    startsWith(method.id() + " has no rule for the layer 01-half (half); methods that work without"));
            assertThat(
                    assertThrows(UnsupportedLayerException.class, () -> map(method, gelu, point()))
                            .getMessage(),
                    startsWith(method.id() + " has no rule for the layer 01-gelu (gelu); "));
        }
    }
}
