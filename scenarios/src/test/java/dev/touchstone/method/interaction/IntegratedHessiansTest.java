package dev.touchstone.method.interaction;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.method.Baseline;
import dev.touchstone.method.gradient.IntegratedGradients;
import dev.touchstone.method.gradient.Quadrature;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.GraphModel;
import dev.touchstone.model.LogicModel;
import dev.touchstone.model.layer.Activation;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.OtherLayer;
import dev.touchstone.scenario.andor.Formula;
import dev.touchstone.scenario.andor.LogicWorld;
import dev.touchstone.scenario.andor.Symbols;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntegratedHessiansTest {

    private static final IntegratedHessians METHOD = new IntegratedHessians();
    private static final int INPUTS = 8;

    /** The integral of a b is 1/4, once for each of the four places. */
    @Test
    void a_product_is_dealt_out_in_four_equal_parts() {
        double[][] matrix = matrix(x -> x.get(":, 0:1").mul(x.get(":, 1:2")), 3, 2);

        assertMatrix(matrix, 1.5, 1.5, 1.5, 1.5);
    }

    /** 4 times 2 times 1/4, and 2 times 4 times 1/4. */
    @Test
    void a_square_and_a_linear_part_stay_with_their_inputs() {
        double[][] matrix = matrix(x -> x.get(":, 0:1").square().add(x.get(":, 1:2")), 2, 5);

        assertMatrix(matrix, 4, 0, 0, 5);
    }

    /** With d = 1 of both, F = x0 x1^2 gets, of the integrals of (a b)^2 = 1/9: H_01 = 2 x1, H_11 = 2 x0. */
    @Test
    void a_cubic_by_hand() {
        double[][] matrix = matrix(x -> x.get(":, 0:1").mul(x.get(":, 1:2").square()), 1, 1);

        assertMatrix(matrix, 1 / 9.0, 2 / 9.0, 2 / 9.0, 4 / 9.0);
    }

    @Test
    void of_an_and_against_zeros_the_pair_gets_half_of_the_product_of_its_slopes() {
        LogicWorld world = new LogicWorld(Symbols.BINARY, Formula.and(Formula.inputs(0, 1)), 2, 1);

        double[][] matrix = Asked.matrices(METHOD, new LogicModel(world), new float[][] {{1, 1, 1}}, 1)[0];

        double[][] expected = {{1 / 4.0 + 1 / 16.0, 1 / 16.0, 0}, {1 / 16.0, 1 / 4.0 + 1 / 16.0, 0}, {0, 0, 0}};
        assertThat(Asked.difference(matrix, expected), is(lessThan(1e-6)));
    }

    @ParameterizedTest
    @EnumSource(names = {"FLOAT32", "FLOAT64"})
    void on_a_transformer_of_gelu_it_is_complete_and_its_columns_are_integrated_gradients(DataType type) {
        try (NDManager manager = NDManager.newBaseManager()) {
            GraphModel model = GeluTransformer.of(INPUTS, manager, type);
            float[][] inputs = symbols(4);
            long[] targets = {0, 1, 0, 1};

            double[][][] matrices = Asked.matrices(METHOD, model, inputs, type, Asked.SEEDS, targets);

            double[][] gains = gains(model, inputs, type, manager);
            double[] gradients = gradients(model, inputs, type, targets, manager);
            double bound = type == DataType.FLOAT32 ? 1e-4 : 1e-5;
            for (int row = 0; row < inputs.length; row++) {
                assertThat(Asked.sum(matrices[row]), is(closeTo(gains[row][(int) targets[row]], bound)));
                for (int input = 0; input < INPUTS; input++) {
                    double column = 0;
                    for (double[] line : matrices[row]) {
                        column += line[input];
                    }
                    assertThat(column, is(closeTo(gradients[row * INPUTS + input], bound)));
                }
            }
        }
    }

    @Test
    void a_matrix_is_symmetric_and_changes_with_the_baseline() {
        try (NDManager manager = NDManager.newBaseManager()) {
            GraphModel model = GeluTransformer.of(INPUTS, manager, DataType.FLOAT64);
            IntegratedHessians fromFalse = new IntegratedHessians(24, Baseline.constant(-1));

            double[][] matrix = Asked.matrices(fromFalse, model, symbols(1), 0)[0];

            for (int i = 0; i < INPUTS; i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(matrix[i][j], is(matrix[j][i]));
                }
                boolean changed = symbols(1)[0][i] != -1;
                assertThat(matrix[i][i] != 0, is(changed));
            }
        }
    }

    @Test
    void long_inputs_and_no_steps_are_refused() {
        try (NDManager manager = NDManager.newBaseManager()) {
            NDArray images = manager.zeros(new Shape(2, 1, 8, 9));
            IllegalArgumentException error = assertThrows(
                    IllegalArgumentException.class,
                    () -> METHOD.interactions(
                            model(x -> x), images, manager.zeros(new Shape(2), DataType.INT64), Asked.SEEDS));

            assertThat(
                    error.getMessage(),
                    is(
                            "integrated-hessians makes matrices of 64 inputs at most, but inputs of shape (2, 1, 8, 9) have 72 values"));
        }
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> new IntegratedHessians(0, Baseline.ZERO))
                        .getMessage(),
                is("integrated-hessians needs one step or more, not 0"));
    }

    @Test
    void a_model_that_shows_a_relu_is_refused() {
        GraphModel kinked = new GraphModel(LayerGraph.chain(List.of(Activation.RELU)), 1);

        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class, () -> Asked.matrices(METHOD, kinked, new float[][] {{1}}, 0));

        assertThat(
                error.getMessage(),
                is(
                        "integrated-hessians needs a smooth model, but the layer "
                                + kinked.layers().node(0)
                                + " is made of straight pieces, whose second derivatives say nothing; use GELU or tanh instead"));
    }

    private static double[][] matrix(UnaryOperator<NDArray> function, float first, float second) {
        return Asked.matrices(METHOD, model(function), new float[][] {{first, second}}, 0)[0];
    }

    private static ExplainedModel model(UnaryOperator<NDArray> function) {
        OtherLayer layer = new OtherLayer("function", (NDList in) -> {
            NDArray x = in.singletonOrThrow();
            return function.apply(x.reshape(x.getShape().get(0), -1));
        });
        return new GraphModel(LayerGraph.chain(List.of(layer)), 1);
    }

    private static void assertMatrix(double[][] matrix, double... expected) {
        double[][] square = {{expected[0], expected[1]}, {expected[2], expected[3]}};
        assertThat(Asked.difference(matrix, square), is(lessThan(1e-6)));
    }

    private static float[][] symbols(int rows) {
        SplittableRandom random = new SplittableRandom(2);
        float[][] symbols = new float[rows][INPUTS];
        for (float[] row : symbols) {
            for (int i = 0; i < INPUTS; i++) {
                row[i] = random.nextBoolean() ? 1 : -1;
            }
        }
        return symbols;
    }

    private static double[][] gains(GraphModel model, float[][] inputs, DataType type, NDManager manager) {
        NDArray batch = Asked.batch(inputs, type, manager);
        NDArray gain = model.logits(batch).sub(model.logits(batch.zerosLike())).toType(DataType.FLOAT64, false);
        double[] flat = gain.toDoubleArray();
        double[][] gains = new double[inputs.length][];
        for (int row = 0; row < gains.length; row++) {
            gains[row] = new double[] {flat[2 * row], flat[2 * row + 1]};
        }
        return gains;
    }

    private static double[] gradients(
            GraphModel model, float[][] inputs, DataType type, long[] targets, NDManager manager) {
        return new IntegratedGradients(50, Baseline.ZERO, Quadrature.GAUSS_LEGENDRE)
                .attribute(model, Asked.batch(inputs, type, manager), manager.create(targets), Asked.SEEDS)
                .toType(DataType.FLOAT64, false)
                .toDoubleArray();
    }
}
