package dev.touchstone.method.gradient;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import dev.touchstone.method.Background;
import dev.touchstone.method.Baseline;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.SignSemantics;
import dev.touchstone.scenario.SeedSource;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On a linear network every map is known: weights, or weights times a difference. */
class LinearNetsTest {

    private static final float[] X = {1, 2, -4, 0.5f, 0, 3};

    private static double[] map(SaliencyMethod method, DataType type) {
        try (NDManager manager = NDManager.newBaseManager()) {
            Nets nets = new Nets(manager, type);
            NDArray map = method.attribute(nets.linear(), nets.inputs(X), nets.targets(0, 1), SeedSource.of(5));
            assertThat(map.getDataType(), is(type));
            return Nets.doubles(map);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FLOAT32", "FLOAT64"})
    void gradients_are_the_weights_and_saliency_is_their_size(DataType type) {
        assertArrayEquals(new double[] {2, -1, 0.5, 1, 1, 1}, map(new Gradient(), type));
        assertArrayEquals(new double[] {2, 1, 0.5, 1, 1, 1}, map(new Saliency(), type));
        assertThat(new Saliency().sign(), is(SignSemantics.MAGNITUDE));
    }

    @ParameterizedTest
    @EnumSource(names = {"FLOAT32", "FLOAT64"})
    void noise_changes_nothing(DataType type) {
        Noise noise = Noise.gaussian(4, 0.7);

        assertArrayEquals(new double[] {2, -1, 0.5, 1, 1, 1}, map(new SmoothGrad(noise), type), 1e-12);
        assertArrayEquals(new double[] {4, 1, 0.25, 1, 1, 1}, map(new SmoothGradSquared(noise), type), 1e-12);
        assertArrayEquals(new double[6], map(new VarGrad(noise), type), 0);
    }

    @ParameterizedTest
    @EnumSource(names = {"FLOAT32", "FLOAT64"})
    void integrated_gradients_are_weights_times_differences_after_one_step(DataType type) {
        Baseline baseline = Baseline.of(Nets.row(1, 1, 1));
        double[] expected = {0, -1, -2.5, -0.5, -1, 2};

        assertArrayEquals(expected, map(new IntegratedGradients(1, baseline, Quadrature.MIDPOINT), type));
        assertArrayEquals(
                new double[] {2, -2, -2, 0.5, 0, 3},
                map(new IntegratedGradients(1, Baseline.ZERO, Quadrature.RIGHT), type));
    }

    @ParameterizedTest
    @EnumSource(names = {"FLOAT32", "FLOAT64"})
    void captums_trapezoid_takes_off_a_step(DataType type) {
        assertArrayEquals(
                new double[] {1, -1, -1, 0.25, 0, 1.5},
                map(new IntegratedGradients(2, Baseline.ZERO, Quadrature.TRAPEZOID_CAPTUM), type));
    }

    @ParameterizedTest
    @EnumSource(names = {"FLOAT32", "FLOAT64"})
    void expected_gradients_against_one_input_are_weights_times_differences(DataType type) {
        Background one = Background.of(List.of(Nets.row(1, 1, 1)));

        assertArrayEquals(new double[] {0, -1, -2.5, -0.5, -1, 2}, map(new GradientShap(8, one), type));
    }
}
