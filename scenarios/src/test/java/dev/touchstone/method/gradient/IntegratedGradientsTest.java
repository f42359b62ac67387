package dev.touchstone.method.gradient;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import dev.touchstone.method.Baseline;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.layer.Activation;
import dev.touchstone.scenario.SeedSource;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IntegratedGradientsTest {

    private static final float[] X = {1, 2, -1};
    private static final float[] REFERENCE = {-0.5f, 0.25f, 1};

    private final NDManager manager = NDManager.newBaseManager();
    private final Nets nets = new Nets(manager, DataType.FLOAT64);

    @AfterEach
    void close() {
        manager.close();
    }

    private double[] map(ExplainedModel model, float[] input, float[] reference, int steps) {
        return Nets.doubles(new IntegratedGradients(steps, Baseline.of(Nets.row(reference)), Quadrature.GAUSS_LEGENDRE)
                .attribute(model, nets.inputs(input), nets.targets(0), SeedSource.of(1)));
    }

    private double logit(ExplainedModel model, float[] input) {
        return Nets.doubles(model.logits(nets.inputs(input)))[0];
    }

    @Test
    void values_sum_to_the_difference_of_the_logits() {
        ExplainedModel model = nets.smooth();
        double sum = 0;
        for (double value : map(model, X, REFERENCE, 20)) {
            sum += value;
        }

        assertEquals(logit(model, X) - logit(model, REFERENCE), sum, 1e-9);
    }

    @Test
    void on_many_networks_400_steps_sum_to_it() {
        for (int seed = 0; seed < 20; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            assertComplete(nets.random(random, Activation.TANH), random, Quadrature.GAUSS_LEGENDRE, 60, 1e-9);
            assertComplete(nets.random(random, Activation.TANH), random, Quadrature.MIDPOINT, 400, 1e-4);
            assertComplete(nets.random(random, Activation.RELU), random, Quadrature.MIDPOINT, 400, 1e-2);
        }
    }

    /** @param part of the sum of the values' sizes that may be missing */
    private void assertComplete(
            ExplainedModel model, SplittableRandom random, Quadrature quadrature, int steps, double part) {
        float[] x = {(float) random.nextDouble(-1, 1), (float) random.nextDouble(-1, 1), (float) random.nextDouble()};
        double sum = 0;
        double size = 0;
        for (double value : Nets.doubles(new IntegratedGradients(steps, Baseline.of(Nets.row(REFERENCE)), quadrature)
                .attribute(model, nets.inputs(x), nets.targets(0), SeedSource.of(1)))) {
            sum += value;
            size += Math.abs(value);
        }
        assertEquals(logit(model, x) - logit(model, REFERENCE), sum, part * size);
    }

    @Test
    void input_and_baseline_swapped_turn_the_sign() {
        double[] there = map(nets.smooth(), X, REFERENCE, 7);
        double[] back = map(nets.smooth(), REFERENCE, X, 7);
        for (int i = 0; i < back.length; i++) {
            back[i] = -back[i];
        }

        assertArrayEquals(there, back, 1e-12);
    }

    @Test
    void a_baseline_may_have_a_row_for_each_input() {
        Baseline ofEach = inputs -> inputs.mul(0.5);
        NDArray both = nets.inputs(1, 2, -1, 4, 0, 2);

        double[] maps = Nets.doubles(new IntegratedGradients(3, ofEach, Quadrature.MIDPOINT)
                .attribute(nets.linear(), both, nets.targets(1, 1), SeedSource.of(1)));

        assertArrayEquals(new double[] {0.5, 1, -0.5, 2, 0, 1}, maps, 1e-12);
    }

    @Test
    void a_baseline_of_another_shape_is_refused() {
        IntegratedGradients method = new IntegratedGradients(3, Baseline.of(Nets.row(1, 2)), Quadrature.MIDPOINT);

        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> method.attribute(nets.linear(), nets.inputs(X), nets.targets(0), SeedSource.of(1)))
                .getMessage();

        assertThat(message, containsString("does not fit inputs of shape (1, 3)"));
    }

    @Test
    void the_mean_gradient_times_the_difference_is_the_attribution() {
        IntegratedGradients method = new IntegratedGradients(5, Baseline.of(Nets.row(REFERENCE)), Quadrature.MIDPOINT);
        double[] mean = Nets.doubles(
                method.meanGradient().attribute(nets.smooth(), nets.inputs(X), nets.targets(0), SeedSource.of(1)));
        double[] whole =
                Nets.doubles(method.attribute(nets.smooth(), nets.inputs(X), nets.targets(0), SeedSource.of(1)));

        for (int i = 0; i < whole.length; i++) {
            assertEquals(whole[i], mean[i] * (X[i] - REFERENCE[i]), 1e-12);
        }
    }

    @Test
    void parameters_tell_steps_baseline_and_rule() {
        assertThat(
                new IntegratedGradients().parameters(),
                is(Map.of("steps", "50", "baseline", "0.0", "quadrature", "midpoint", "multiplyByDifference", "true")));
    }

    @Test
    void fifty_steps_take_fifty_gradients() {
        CountingModel counting = new CountingModel(nets.linear());
        new IntegratedGradients().attribute(counting, nets.inputs(X), nets.targets(0), SeedSource.of(1));

        assertThat(counting.gradients(), is(50));
    }
}
