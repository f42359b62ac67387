package dev.touchstone.method.propagation;

import static dev.touchstone.method.Chains.dense;
import static dev.touchstone.method.Chains.model;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import dev.touchstone.method.Baseline;
import dev.touchstone.model.GraphModel;
import dev.touchstone.model.layer.Activation;
import dev.touchstone.scenario.SeedSource;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RevealCancelTest {

    private static final DeepLift METHOD = new DeepLift(DeepLiftRule.REVEAL_CANCEL, Baseline.ZERO);

    private final NDManager manager = NDManager.newBaseManager();

    @AfterEach
    void close() {
        manager.close();
    }

    private double[] map(DeepLift method, GraphModel model, double... point) {
        NDArray inputs = manager.create(new double[][] {point});
        return method.attribute(model, inputs, manager.create(new long[] {0}), SeedSource.of(1))
                .toDoubleArray();
    }

    private double logit(GraphModel model, double... point) {
        return model.logits(manager.create(new double[][] {point})).getDouble(0, 0);
    }

    @Test
    void with_one_input_that_raises_each_unit_and_one_that_lowers_it_it_is_the_shapley_value() {
        RandomGenerator random = new SplittableRandom(2);
        for (Activation activation : Activation.values()) {
            double[][] weight = new double[6][];
            for (int unit = 0; unit < weight.length; unit++) {
                int sign = unit % 2 == 0 ? 1 : -1;
                weight[unit] = new double[] {sign * random.nextDouble(), -sign * random.nextDouble()};
            }
            GraphModel model = model(
                    1,
                    dense(manager, weight, random.doubles(6, -1, 1).toArray()),
                    activation,
                    dense(manager, new double[][] {random.doubles(6, -1, 1).toArray()}));
            double a = 1.5;
            double b = 0.75;

            double[] map = map(METHOD, model, a, b);

            double alone = logit(model, a, 0) - logit(model, 0, 0);
            double second = logit(model, a, b) - logit(model, 0, b);
            assertThat(map[0], is(closeTo((alone + second) / 2, 1e-12)));
            assertThat(map[1], is(closeTo(logit(model, a, b) - logit(model, 0, 0) - map[0], 1e-12)));
        }
    }

    /** min(a, b) = a - relu(a - b): Rescale gives all of it to a or to b, RevealCancel half to each (Shrikumar et al., 2017, fig. 3). */
    @Test
    void the_smaller_of_two_is_shared() {
        GraphModel model = model(
                1, dense(manager, new double[][] {{1, 0}, {1, -1}}), Activation.RELU, dense(manager, new double[][] {
                    {1, -1}
                }));

        double[] shared = map(METHOD, model, 3, 1);
        assertThat(shared[0], is(closeTo(0.5, 1e-15)));
        assertThat(shared[1], is(closeTo(0.5, 1e-15)));
        assertThat(map(new DeepLift(), model, 3, 1), is(new double[] {0, 1}));
    }

    @Test
    void a_part_that_does_not_change_takes_the_limit_of_its_slope() {
        GraphModel model = model(
                1, dense(manager, new double[][] {{1, 2}}, 1), Activation.RELU, dense(manager, new double[][] {{1}}));

        assertThat(map(METHOD.multipliers(), model, 0, 0), is(new double[] {1, 2}));
        double[] fallen = map(METHOD.multipliers(), model, -3, 0);
        assertThat(fallen[0], is(closeTo(1 / 3.0, 1e-15)));
        assertThat(fallen[1], is(closeTo(5 / 6.0, 1e-15)));
    }
}
