package dev.touchstone.method.interaction;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.method.Baseline;
import dev.touchstone.method.SecondOrderMethod;
import dev.touchstone.method.perturbation.ExactShapley;
import dev.touchstone.method.perturbation.FeatureMask;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.LogicModel;
import dev.touchstone.model.Predictor;
import dev.touchstone.scenario.InteractionIndex;
import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.andor.Configuration;
import dev.touchstone.scenario.andor.Formula;
import dev.touchstone.scenario.andor.LogicWorld;
import dev.touchstone.scenario.andor.Symbols;
import dev.touchstone.scenario.andor.TrueInteractions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExactShapleyInteractionsTest {

    private static final SecondOrderMethod SII = new ExactShapleyInteractions(InteractionIndex.SII);
    private static final SecondOrderMethod STII = new ExactShapleyInteractions(InteractionIndex.STII);

    /** F is 1/4, 1/2, 1/2, 1 of the coalitions. */
    @Test
    void an_and_of_two_true_symbols_against_zeros() {
        double[][][] matrices = Asked.matrices(SII, model(Formula.and(Formula.inputs(0, 1)), 2), ones(3), 1);

        assertThat(matrices[0], is(new double[][] {{0.25, 0.125, 0}, {0.125, 0.25, 0}, {0, 0, 0}}));
    }

    /** F is 0 of all coalitions but the full one. */
    @Test
    void an_and_of_two_true_symbols_against_false_ones_is_all_interaction() {
        SecondOrderMethod method = new ExactShapleyInteractions(InteractionIndex.SII, Baseline.constant(-1));

        double[][][] matrices = Asked.matrices(method, model(Formula.and(Formula.inputs(0, 1)), 2), ones(3), 1);

        assertThat(matrices[0], is(new double[][] {{0, 0.5, 0}, {0.5, 0, 0}, {0, 0, 0}}));
    }

    @Test
    void an_or_of_two_true_symbols_against_zeros_is_redundant() {
        double[][][] matrices = Asked.matrices(STII, model(Formula.or(Formula.inputs(0, 1)), 2), ones(3), 1);

        assertThat(matrices[0], is(new double[][] {{0.25, -0.125, 0}, {-0.125, 0.25, 0}, {0, 0, 0}}));
    }

    /** Exactly one of three: p is 3/8 of nothing, 1/4 with one true, 0 with two, 0 with three: dividends of -1/8, -1/8, 3/8. */
    @Test
    void an_xor_of_three_true_symbols_against_zeros() {
        ExplainedModel model = model(Formula.xor(Formula.inputs(0, 1, 2)), 3);

        double[][] matrix = Asked.matrices(STII, model, ones(4), 1)[0];

        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                double pair = -1 / 8.0 + 3 / 8.0 / 3;
                assertThat(matrix[i][j], is(closeTo(i == j ? -1 / 8.0 : pair / 2, 1e-12)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_the_closed_form_they_are_the_true_interactions_of_the_world(LogicOperator top) {
        LogicWorld world = Configuration.TWO_IN_BINARY.world(top);
        TrueInteractions interactions = new TrueInteractions(world);

        double[][][] matrices =
                Asked.matrices(SII, new LogicModel(world), Asked.samples(world, 0, 256), Asked.labels(world, 0, 256));

        for (int sample = 0; sample < 256; sample++) {
            double[][] expected = interactions.matrix(world.truth(sample).trueInputs());
            assertThat(Asked.difference(matrices[sample], expected), is(lessThan(1e-12)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_map_is_that_of_exact_shapley_values(InteractionIndex index) {
        LogicWorld world = Configuration.SINGLE_GATE.world(LogicOperator.XOR);
        try (NDManager manager = NDManager.newBaseManager()) {
            NDArray inputs = Asked.batch(Asked.samples(world, 3, 4), DataType.FLOAT64, manager);
            NDArray targets = manager.create(new long[] {0, 1, 1, 0});
            ExactShapley shapley = new ExactShapley(FeatureMask.each(), Baseline.ZERO);

            double[] map = new ExactShapleyInteractions(index)
                    .attribute(new LogicModel(world), inputs, targets, Asked.SEEDS)
                    .toDoubleArray();
            double[] expected = shapley.attribute(new LogicModel(world), inputs, targets, Asked.SEEDS)
                    .toDoubleArray();

            for (int i = 0; i < map.length; i++) {
                assertThat(map[i], is(closeTo(expected[i], 1e-12)));
            }
        }
    }

    @Test
    void altered_inputs_that_samples_share_are_asked_once_in_large_passes() {
        LogicWorld world = Configuration.TWO_IN_BINARY.world(LogicOperator.OR);
        List<Long> passes = new ArrayList<>();
        ExplainedModel counting = counting(world, passes);

        Asked.matrices(SII, counting, Asked.samples(world, 0, 256), Asked.labels(world, 0, 256));

        assertThat(passes, is(List.of(4096L, 6561L - 4096)));
    }

    @Test
    void rows_that_share_too_little_are_asked_one_by_one_with_the_same_result() {
        Predictor product =
                new Predictor(1, x -> x.reshape(x.getShape().get(0), -1).prod(new int[] {1}, true));
        float[][] inputs = new float[5][12];
        for (int row = 0; row < 5; row++) {
            for (int i = 0; i < 12; i++) {
                inputs[row][i] = 1 + (row * 12 + i) / 64f;
            }
        }

        double[][][] together = Asked.matrices(STII, product, inputs, new long[5]);

        for (int row = 0; row < 5; row++) {
            assertThat(Asked.matrices(STII, product, new float[][] {inputs[row]}, 0)[0], is(together[row]));
        }
    }

    @Test
    void images_are_refused() {
        try (NDManager manager = NDManager.newBaseManager()) {
            NDArray images = manager.zeros(new Shape(1, 1, 4, 5));

            IllegalArgumentException error = assertThrows(
                    IllegalArgumentException.class,
                    () -> SII.interactions(
                            new Predictor(2, x -> x),
                            images,
                            manager.zeros(new Shape(1), DataType.INT64),
                            Asked.SEEDS));

            assertThat(
                    error.getMessage(),
                    is(
                            "exact-shapley-interactions-sii looks at the coalitions of 16 values at most, but inputs of shape (1, 1, 4, 5)"
                                    + " have 20; it is for symbols, not for images"));
        }
    }

    @Test
    void a_logit_that_is_not_finite_is_an_error() {
        Predictor broken = new Predictor(1, x -> x.sum(new int[] {1}).div(0));

        ArithmeticException error =
                assertThrows(ArithmeticException.class, () -> Asked.matrices(SII, broken, ones(2), 0));

        assertThat(
                error.getMessage(),
                is(
                        "exact-shapley-interactions-sii needs finite logits, but the model gave some that are not for an altered input"));
    }

    @Test
    void the_mean_of_given_inputs_is_a_baseline() {
        Baseline mean =
                Baseline.mean(List.of(Tensor.of(new float[] {1, -1}, 2, 1), Tensor.of(new float[] {0, 0}, 2, 1)));
        Predictor first = new Predictor(1, x -> x.get(":, 0"));

        double[][][] matrices =
                Asked.matrices(new ExactShapleyInteractions(InteractionIndex.SII, mean), first, ones(2), 0);

        assertThat(matrices[0], is(new double[][] {{0.5, 0}, {0, 0}}));
    }

    private static ExplainedModel counting(LogicWorld world, List<Long> passes) {
        LogicModel model = new LogicModel(world);
        return new Predictor(2, x -> {
            passes.add(x.getShape().get(0));
            return model.logits(x);
        });
    }

    private static ExplainedModel model(Formula formula, int logicInputs) {
        return new LogicModel(new LogicWorld(Symbols.BINARY, formula, logicInputs, 1));
    }

    private static float[][] ones(int count) {
        float[] row = new float[count];
        Arrays.fill(row, 1);
        return new float[][] {row};
    }
}
