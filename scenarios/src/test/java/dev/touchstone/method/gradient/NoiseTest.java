package dev.touchstone.method.gradient;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.SignSemantics;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NoiseTest {

    private static final SeedSource SEEDS = SeedSource.of(3);

    private final NDManager manager = NDManager.newBaseManager();
    private final Nets nets = new Nets(manager, DataType.FLOAT64);

    @AfterEach
    void close() {
        manager.close();
    }

    private double[] map(SaliencyMethod method, SeedSource seeds, float... inputs) {
        long[] targets = new long[inputs.length / 3];
        return Nets.doubles(method.attribute(nets.smooth(), nets.inputs(inputs), manager.create(targets), seeds));
    }

    @Test
    void without_noise_all_follow_from_the_gradient() {
        double[] gradient = map(new Gradient(), SEEDS, 1, 2, -1);
        double[] squared = map(new SmoothGradSquared(3, 0), SEEDS, 1, 2, -1);

        assertArrayEquals(gradient, map(new SmoothGrad(3, 0), SEEDS, 1, 2, -1), 1e-12);
        for (int i = 0; i < 3; i++) {
            assertEquals(gradient[i] * gradient[i], squared[i], 1e-12);
        }
        assertArrayEquals(new double[3], map(new VarGrad(3, 0), SEEDS, 1, 2, -1));
    }

    @Test
    void the_variance_is_the_mean_of_squares_less_the_square_of_the_mean() {
        double[] mean = map(new SmoothGrad(9, 0.4), SEEDS, 1, 2, -1, 0, 0, 0);
        double[] squares = map(new SmoothGradSquared(9, 0.4), SEEDS, 1, 2, -1, 0, 0, 0);
        double[] variance = map(new VarGrad(9, 0.4), SEEDS, 1, 2, -1, 0, 0, 0);

        for (int i = 0; i < mean.length; i++) {
            assertEquals(squares[i] - mean[i] * mean[i], variance[i], 1e-12);
            assertThat(variance[i], is(greaterThan(0.0)));
            assertThat(squares[i], is(greaterThanOrEqualTo(mean[i] * mean[i])));
        }
    }

    @Test
    void close_gradients_do_not_cancel() {
        try (NDManager floats = NDManager.newBaseManager()) {
            Nets single = new Nets(floats, DataType.FLOAT32);
            double[] variance = Nets.doubles(new VarGrad(20, 1e-3)
                    .attribute(single.smooth(), single.inputs(1, 2, -1), single.targets(0), SEEDS));
            double[] precise = map(new VarGrad(20, 1e-3), SEEDS, 1, 2, -1);

            for (int i = 0; i < variance.length; i++) {
                assertEquals(precise[i], variance[i], 1e-2 * precise[i]);
            }
        }
    }

    @Test
    void given_fields_are_added_to_every_input() {
        Noise noise = Noise.of(List.of(Nets.row(1, 0, 0), Nets.row(0, -1, 0)));
        double[] first = map(new Gradient(), SEEDS, 2, 2, -1, 1, 0, 0);
        double[] second = map(new Gradient(), SEEDS, 1, 1, -1, 0, -1, 0);
        double[] mean = map(new SmoothGrad(noise), SEEDS, 1, 2, -1, 0, 0, 0);
        double[] squares = map(new SmoothGradSquared(noise), SEEDS, 1, 2, -1, 0, 0, 0);
        double[] variance = map(new VarGrad(noise), SEEDS, 1, 2, -1, 0, 0, 0);

        for (int i = 0; i < 6; i++) {
            assertEquals((first[i] + second[i]) / 2, mean[i], 1e-12);
            assertEquals((first[i] * first[i] + second[i] * second[i]) / 2, squares[i], 1e-12);
            assertEquals(Math.pow((first[i] - second[i]) / 2, 2), variance[i], 1e-12);
        }
    }

    @Test
    void gaussian_noise_is_the_samples_own_stream_value_by_value() {
        RandomGenerator stream = SEEDS.sample(0).random("smoothgrad");
        List<Tensor> fields = new ArrayList<>();
        for (int draw = 0; draw < 3; draw++) {
            fields.add(Nets.row((float) (0.2 * stream.nextGaussian()), (float) (0.2 * stream.nextGaussian()), (float)
                    (0.2 * stream.nextGaussian())));
        }

        assertArrayEquals(
                map(new SmoothGrad(Noise.of(fields)), SEEDS, 1, 2, -1), map(new SmoothGrad(3, 0.2), SEEDS, 1, 2, -1));
    }

    @Test
    void a_row_of_a_batch_has_the_map_that_it_has_alone() {
        Noise noise = Noise.gaussian(5, 0.2);
        for (SaliencyMethod method : List.of(new SmoothGrad(noise), new SmoothGradSquared(noise), new VarGrad(noise))) {
            double[] both = map(method, SEEDS, 1, 2, -1, 0.5f, 0, 1);
            double[] alone = map(method, SEEDS.startingAt(1), 0.5f, 0, 1);

            assertArrayEquals(alone, new double[] {both[3], both[4], both[5]}, 1e-12);
        }
    }

    @Test
    void equal_seeds_give_equal_maps_and_others_do_not() {
        double[] once = map(new VarGrad(), SEEDS, 1, 2, -1);

        assertArrayEquals(once, map(new VarGrad(), SEEDS, 1, 2, -1));
        assertThat(once[0] == map(new VarGrad(), SeedSource.of(4), 1, 2, -1)[0], is(false));
    }

    @Test
    void squares_have_no_sign_and_all_tell_their_noise() {
        assertThat(new SmoothGrad().sign(), is(SignSemantics.SIGNED));
        assertThat(new SmoothGradSquared().sign(), is(SignSemantics.MAGNITUDE));
        assertThat(new VarGrad().sign(), is(SignSemantics.MAGNITUDE));
        assertThat(new SmoothGrad().parameters(), is(Map.of("noise", "25 draws of N(0, 0.1^2)")));
        assertThat(new VarGrad().parameters(), is(new SmoothGradSquared().parameters()));
    }

    @Test
    void noise_that_cannot_be_added_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Noise.gaussian(0, 0.1));
        assertThrows(IllegalArgumentException.class, () -> Noise.gaussian(1, -0.1));
        assertThrows(IllegalArgumentException.class, () -> Noise.of(List.of()));
        Noise pair = Noise.of(List.of(Tensor.of(new float[2], 2)));
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> map(new SmoothGrad(pair), SEEDS, 1, 2, -1))
                        .getMessage(),
                is("noise of a tensor of shape [2] does not fit inputs of shape (1, 3)"));
    }
}
