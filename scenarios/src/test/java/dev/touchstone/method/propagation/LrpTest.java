package dev.touchstone.method.propagation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.gradient.InputXGradient;
import dev.touchstone.model.GraphModel;
import dev.touchstone.scenario.SeedSource;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LrpTest {

    private static final SeedSource SEEDS = SeedSource.of(1);
    private static final int ROWS = 5;

    private final NDManager manager = NDManager.newBaseManager();
    private final RandomNets nets = new RandomNets(manager, new SplittableRandom(3), DataType.FLOAT64);
    private final NDArray inputs = nets.inputs(ROWS);
    private final NDArray targets = nets.targets(ROWS);

    @AfterEach
    void close() {
        manager.close();
    }

    static Stream<Composite> composites() {
        return Stream.of(
                Composites.z(),
                Composites.epsilon(0.25),
                Composites.gamma(0.25),
                Composites.alpha1Beta0(),
                Composites.alpha2Beta1(),
                Composites.zPlus(),
                Composites.wSquare(),
                Composites.flat(),
                Composites.zBox(0, 1),
                Composites.zBox(-0.5, 1.5),
                Composites.epsilonPlus(),
                Composites.epsilonAlpha2Beta1(),
                Composites.epsilonGammaBox(0, 1),
                Composites.presetAFlat(1, BiasShare.SPLIT),
                Composites.presetBFlat(1, BiasShare.WHOLE));
    }

    private double[] map(SaliencyMethod method, GraphModel model) {
        return method.attribute(model, inputs, targets, SEEDS).toDoubleArray();
    }

    @ParameterizedTest
    @MethodSource("composites")
    void all_relevance_is_accounted_for(Composite composite) {
        for (Conservation account : Conservation.of(new Lrp(composite), nets.residual(true), inputs, targets)) {
            assertThat(account.gap(), is(closeTo(0, 1e-9 * (1 + Math.abs(account.input())))));
        }
    }

    @Test
    void without_biases_and_with_small_stabilisers_all_of_it_arrives() {
        for (Composite composite : List.of(Composites.z(), Composites.epsilonPlus(), Composites.zPlus())) {
            for (Conservation account : Conservation.of(new Lrp(composite), nets.residual(false), inputs, targets)) {
                assertThat(composite.id(), account.input(), is(closeTo(account.output(), 1e-4)));
            }
        }
    }

    @Test
    void lrp_z_is_input_x_gradient_even_with_biases() {
        GraphModel model = nets.residual(true);

        double[] relevance = map(new Lrp(Composites.z()), model);
        double[] product = map(new InputXGradient(), model);

        for (int i = 0; i < product.length; i++) {
            assertThat(relevance[i], is(closeTo(product[i], 1e-12)));
        }
    }

    @Test
    void a_gamma_of_zero_is_epsilon_and_a_huge_one_is_z_plus() {
        GraphModel model = nets.residual(true);

        assertSame(map(new Lrp(Composites.gamma(0)), model), map(new Lrp(Composites.epsilon(1e-6)), model), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void deep_taylor_is_never_negative(boolean biased) {
        for (Lrp method : deepTaylor()) {
            for (double value : map(method, nets.residual(biased))) {
                assertThat(method.id(), value < 0, is(false));
            }
        }
    }

    @Test
    void deep_taylor_without_biases_sums_to_the_positive_logit() {
        for (Lrp method : List.of(DeepTaylor.bounded(0, 1), DeepTaylor.unbounded())) {
            for (Conservation account : Conservation.of(method, nets.residual(false), inputs, targets)) {
                assertThat(method.id(), account.input(), is(closeTo(account.output(), 1e-5)));
            }
        }
    }

    private static List<Lrp> deepTaylor() {
        return List.of(DeepTaylor.bounded(0, 1), DeepTaylor.unbounded(), DeepTaylor.innvestigateUnbounded());
    }

    private static void assertSame(double[] actual, double[] expected, double tolerance) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i], is(closeTo(expected[i], tolerance)));
        }
    }
}
