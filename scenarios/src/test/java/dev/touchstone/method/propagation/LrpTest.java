package dev.touchstone.method.propagation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.gradient.InputXGradient;
import dev.touchstone.model.GraphModel;
import dev.touchstone.scenario.SeedSource;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LrpTest {

    private static final SeedSource SEEDS = SeedSource.of(1);
    private static final int ROWS = 3;
    private static final int NETS = 20;

    /** What holds on a random network with inputs and targets. */
    private interface Law {

        void holds(RandomNets nets, NDArray inputs, NDArray targets);
    }

    private static void onEachNet(Law law) {
        for (int seed = 0; seed < NETS; seed++) {
            try (NDManager manager = NDManager.newBaseManager()) {
                RandomNets nets = new RandomNets(manager, new SplittableRandom(seed), DataType.FLOAT64);
                law.holds(nets, nets.inputs(ROWS), nets.targets(ROWS));
            }
        }
    }

    static Stream<Composite> composites() {
        return AllComposites.all();
    }

    private static double[] map(SaliencyMethod method, GraphModel model, NDArray inputs, NDArray targets) {
        return method.attribute(model, inputs, targets, SEEDS).toDoubleArray();
    }

    @ParameterizedTest
    @MethodSource("composites")
    void all_relevance_is_accounted_for(Composite composite) {
        onEachNet((nets, inputs, targets) -> {
            for (Conservation account : Conservation.of(new Lrp(composite), nets.residual(true), inputs, targets)) {
                assertThat(account.gap(), is(closeTo(0, 1e-9 * (1 + Math.abs(account.input())))));
            }
        });
    }

    /** With positive terms only, where there are any: at logits above 0. */
    @Test
    void without_biases_and_with_small_stabilisers_all_of_it_arrives() {
        Rule epsilon = new Epsilon(1e-12);
        Rule plus = new AlphaBeta(1, 0, BiasShare.NONE, 1e-12);
        onEachNet((nets, inputs, targets) -> {
            GraphModel model = nets.residual(false);
            for (Conservation account : Conservation.of(new Lrp(Composites.z()), model, inputs, targets)) {
                assertThat(account.input(), is(closeTo(account.output(), 1e-9)));
            }
            for (Composite composite : List.of(
                    Composite.uniform("z-plus", plus, epsilon),
                    new Composite("epsilon-plus", plus, plus, epsilon, epsilon))) {
                for (Conservation account : Conservation.of(new Lrp(composite), model, inputs, targets)) {
                    double missing = account.output() > 0 ? account.input() - account.output() : 0;
                    assertThat(composite.id(), missing, is(closeTo(0, 1e-7)));
                }
            }
        });
    }

    @Test
    void lrp_z_is_input_x_gradient_even_with_biases() {
        onEachNet((nets, inputs, targets) -> {
            GraphModel model = nets.residual(true);

            double[] relevance = map(new Lrp(Composites.z()), model, inputs, targets);
            double[] product = map(new InputXGradient(), model, inputs, targets);

            assertSame(relevance, product, 1e-12);
        });
    }

    @Test
    void a_gamma_of_zero_is_epsilon() {
        onEachNet((nets, inputs, targets) -> {
            GraphModel model = nets.residual(true);

            double[] gamma = map(new Lrp(Composites.gamma(0)), model, inputs, targets);
            double[] epsilon = map(new Lrp(Composites.epsilon(1e-6)), model, inputs, targets);

            assertSame(gamma, epsilon, 1e-9);
        });
    }

    /** Where every unit that has relevance is above 0: behind a ReLU, and at logits above 0. */
    @Test
    void a_huge_gamma_is_alpha1beta0_for_positive_logits() {
        Lrp gamma = new Lrp(Composites.gamma(1e9));
        Lrp plus = new Lrp(Composite.uniform("plus", AlphaBeta.zPlus(1e-15), Rule.PASS));
        int[] compared = {0};
        onEachNet((nets, inputs, targets) -> {
            GraphModel model = nets.chain();
            double[] logits =
                    model.logits(inputs).gather(targets.reshape(-1, 1), 1).toDoubleArray();
            for (int row = 0; row < ROWS; row++) {
                if (logits[row] > 0) {
                    String at = row + ":" + (row + 1);
                    double[] expected = map(plus, model, inputs.get(at), targets.get(at));
                    assertSame(map(gamma, model, inputs.get(at), targets.get(at)), expected, 1e-7);
                    compared[0] += Arrays.stream(expected).max().orElse(0) > 1e-3 * logits[row] ? 1 : 0;
                }
            }
        });
        assertThat(compared[0], is(greaterThan(NETS / 2)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void deep_taylor_is_never_negative(boolean biased) {
        onEachNet((nets, inputs, targets) -> {
            GraphModel model = nets.residual(biased);
            for (Lrp method : AllComposites.deepTaylor()) {
                double least =
                        Arrays.stream(map(method, model, inputs, targets)).min().orElseThrow();
                assertThat(method.id(), least >= 0, is(true));
            }
        });
    }

    @Test
    void deep_taylor_without_biases_sums_to_the_positive_logit() {
        onEachNet((nets, inputs, targets) -> {
            GraphModel model = nets.residual(false);
            for (Lrp method : List.of(DeepTaylor.bounded(0, 1), DeepTaylor.unbounded())) {
                for (Conservation account : Conservation.of(method, model, inputs, targets)) {
                    assertThat(method.id(), account.input(), is(closeTo(account.output(), 1e-5)));
                }
            }
        });
    }

    private static void assertSame(double[] actual, double[] expected, double tolerance) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i], is(closeTo(expected[i], tolerance)));
        }
    }
}
