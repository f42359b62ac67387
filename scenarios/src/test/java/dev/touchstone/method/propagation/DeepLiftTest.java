package dev.touchstone.method.propagation;

import static dev.touchstone.method.Chains.dense;
import static dev.touchstone.method.Chains.maxPool;
import static dev.touchstone.method.Chains.model;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.method.Baseline;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.UnsupportedLayerException;
import dev.touchstone.method.gradient.InputXGradient;
import dev.touchstone.model.GraphModel;
import dev.touchstone.model.layer.Activation;
import dev.touchstone.model.layer.Dense;
import dev.touchstone.model.layer.Layer;
import dev.touchstone.model.layer.OtherLayer;
import dev.touchstone.model.layer.Rearrangement;
import dev.touchstone.scenario.SeedSource;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeepLiftTest {

    private static final int ROWS = 5;

    private final NDManager manager = NDManager.newBaseManager();

    @AfterEach
    void close() {
        manager.close();
    }

    private static double[] doubles(NDArray array) {
        return array.toType(DataType.FLOAT64, false).toDoubleArray();
    }

    private double[] map(SaliencyMethod method, GraphModel model, NDArray inputs, NDArray targets) {
        return doubles(method.attribute(model, inputs, targets, SeedSource.of(1)));
    }

    private double[] map(SaliencyMethod method, GraphModel model, NDArray inputs) {
        return map(method, model, inputs, manager.zeros(inputs.getShape().slice(0, 1), DataType.INT64));
    }

    private RandomNets nets(DataType type) {
        return new RandomNets(manager, new SplittableRandom(3), type);
    }

    private void assertComplete(DeepLiftRule rule, GraphModel model, NDArray inputs, Baseline baseline, double part) {
        NDArray targets = nets(inputs.getDataType()).targets(ROWS);
        double[] map = map(new DeepLift(rule, baseline), model, inputs, targets);
        NDArray at = targets.reshape(-1, 1);
        double[] logits = doubles(model.logits(inputs).gather(at, 1));
        NDArray reference = baseline.of(inputs).broadcast(inputs.getShape()).duplicate();
        double[] from = doubles(model.logits(reference).gather(at, 1));
        for (int row = 0; row < ROWS; row++) {
            double sum = 0;
            double size = 0;
            for (int i = row * map.length / ROWS; i < (row + 1) * map.length / ROWS; i++) {
                sum += map[i];
                size += Math.abs(map[i]);
            }
            assertThat(sum, is(closeTo(logits[row] - from[row], part * size)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_values_sum_to_the_change_of_the_logit(DeepLiftRule rule) {
        for (DataType type : List.of(DataType.FLOAT64, DataType.FLOAT32)) {
            double part = type == DataType.FLOAT64 ? 1e-12 : 1e-4;
            GraphModel model = nets(type).residual(true);
            NDArray inputs = nets(type).inputs(ROWS);
            NDArray other = nets(type).uniform(-1, 1, ROWS, 2, 8, 8);

            assertComplete(rule, model, inputs, Baseline.ZERO, part);
            assertComplete(rule, model, inputs, Baseline.constant(0.5f), part);
            assertComplete(rule, model, inputs, read -> other, part);
            assertComplete(rule, nets(type).chain(), inputs, read -> other, part);
        }
    }

    @ParameterizedTest
    @EnumSource
    void they_do_so_on_many_networks(DeepLiftRule rule) {
        for (int seed = 0; seed < 20; seed++) {
            try (NDManager own = NDManager.newBaseManager()) {
                RandomNets random = new RandomNets(own, new SplittableRandom(seed), DataType.FLOAT64);
                NDArray inputs = random.inputs(ROWS);
                NDArray other = random.uniform(-1, 1, ROWS, 2, 8, 8);

                assertComplete(rule, random.residual(true), inputs, read -> other, 1e-12);
                assertComplete(rule, random.chain(), inputs, Baseline.ZERO, 1e-12);
            }
        }
    }

    @Test
    void they_do_so_for_smooth_activations_and_windows_that_overlap() {
        for (Activation activation : Activation.values()) {
            GraphModel model = model(
                    RandomNets.CLASSES,
                    maxPool(3, 1),
                    activation,
                    maxPool(2, 1),
                    Rearrangement.flatten(),
                    new Dense(nets(DataType.FLOAT64).uniform(-1, 1, RandomNets.CLASSES, 50), null));
            NDArray inputs = nets(DataType.FLOAT64).uniform(-1, 1, ROWS, 2, 8, 8);
            NDArray other =
                    new RandomNets(manager, new SplittableRandom(8), DataType.FLOAT64).uniform(-1, 1, 1, 2, 8, 8);

            assertComplete(DeepLiftRule.RESCALE, model, inputs, read -> other, 1e-12);
        }
    }

    @Test
    void without_biases_and_from_zero_rescale_is_input_x_gradient() {
        GraphModel model = nets(DataType.FLOAT64).residual(false);
        NDArray inputs = nets(DataType.FLOAT64).inputs(ROWS);

        double[] map = map(new DeepLift(), model, inputs);
        double[] product = map(new InputXGradient(), model, inputs);

        for (int i = 0; i < map.length; i++) {
            assertThat(map[i], is(closeTo(product[i], 1e-12)));
        }
    }

    /** deeplift-relu-01 and deeplift-relu-multipliers-01: {@code 2 relu(x1) + 2 relu(x2 - 1.5)} */
    @Test
    void captums_relus_match_exactly() {
        GraphModel model = model(
                1,
                dense(manager, new double[][] {{1, 0}, {0, 1}}, 0, -1.5),
                Activation.RELU,
                dense(manager, new double[][] {{2, 2}}));
        NDArray point = manager.create(new double[][] {{1, 2}});

        assertThat(map(new DeepLift(), model, point), is(new double[] {2, 1}));
        assertThat(map(new DeepLift().multipliers(), model, point), is(new double[] {2, 0.5}));
    }

    /** deeplift-maxpool-01 */
    @Test
    void the_drop_of_a_maximum_goes_to_the_winner_of_the_baseline() {
        Layer image = new Rearrangement("image", read -> read.singletonOrThrow().reshape(-1, 1, 2, 2));
        GraphModel model =
                model(1, image, maxPool(2, 2), Rearrangement.flatten(), dense(manager, new double[][] {{1}}));
        NDArray reference = manager.create(new double[][] {{1, 2, 3, 9}, {4, 8, 6, 7}});

        assertThat(
                map(new DeepLift(DeepLiftRule.RESCALE, read -> reference), model, reference.onesLike()),
                is(new double[] {0, 0, 0, -8, 0, -7, 0, 0}));
    }

    /** The first image of deeplift-lib-maxpool, a channel a row. */
    @Test
    void the_librarys_max_pooling_is_the_gradient_of_the_input() {
        GraphModel model = model(
                1, maxPool(2, 1), Rearrangement.flatten(), dense(manager, new double[][] {{2, 2, 2, 2, 2, 2, 2, 2, 2}
                }));
        NDArray image =
                manager.create(new double[] {2, 0, 2, 3, 0, 1, 4, 0, 7, 6, 5, 0, 6, 0, 8, 9}, new Shape(1, 1, 4, 4));

        assertThat(
                map(new DeepLift().with(MaxPoolRouting.GRADIENT).multipliers(), model, image),
                is(new double[] {2, 0, 0, 0, 0, 0, 4, 0, 4, 2, 2, 0, 0, 0, 2, 2}));
    }

    /** deeplift-lib-rescale-task1 */
    @Test
    void the_librarys_rescale_multipliers() {
        GraphModel model =
                model(2, dense(manager, new double[][] {{1, 2, 3, 4}, {-1, -2, -3, -4}}, -1, 1), Activation.RELU);
        NDArray rows = manager.create(new double[][] {{1, 1, 1, 1}, {2, 2, 2, 2}});

        double[] map = map(new DeepLift().multipliers(), model, rows, manager.create(new long[] {1, 1}));

        double[] expected = {-0.1, -0.2, -0.3, -0.4, -0.05, -0.1, -0.15, -0.2};
        for (int i = 0; i < map.length; i++) {
            assertThat(map[i], is(closeTo(expected[i], 1e-15)));
        }
    }

    @Test
    void a_function_of_which_only_the_gradient_is_known_is_refused_by_name() {
        OtherLayer half = new OtherLayer("half", read -> read.singletonOrThrow().mul(0.5));
        GraphModel model = model(1, half, dense(manager, new double[][] {{1, 1}}));
        NDArray point = manager.create(new double[][] {{1, 2}});

        assertThat(
                assertThrows(UnsupportedLayerException.class, () -> map(new DeepLift(), model, point))
                        .getMessage(),
                startsWith("deeplift-rescale has no rule for the layer 01-half (half); methods that work without"));
    }

    @Test
    void its_parameters_name_every_variant() {
        DeepLift method = new DeepLift(DeepLiftRule.REVEAL_CANCEL, Baseline.constant(0.5f));

        assertThat(method.id(), is("deeplift-reveal-cancel"));
        assertThat(
                method.with(MaxPoolRouting.GRADIENT).multipliers().parameters(),
                is(Map.of(
                        "baseline", "0.5",
                        "maxPool", "GRADIENT",
                        "multiplyByDifference", "false",
                        "threshold", "1.0E-10")));
    }
}
