package dev.touchstone.method;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.model.LogicModel;
import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.andor.Configuration;
import dev.touchstone.scenario.andor.LogicWorld;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link MethodLawsTest} holds the others to, for the methods of pairs that need no layers, on symbols. */
class PairMethodLawsTest {

    private static final LogicWorld WORLD = Configuration.TWO_IN_BINARY.world(LogicOperator.XOR);
    private static final LogicModel MODEL = new LogicModel(WORLD);
    private static final SeedSource SEEDS = SeedSource.of(11);
    private static final int ROWS = 3;
    private static final int FIRST = 77;

    static Collection<String> methods() {
        return MethodCatalog.ids().stream()
                .filter(id -> MethodCatalog.get(id) instanceof SecondOrderMethod method
                        && method.needs() != Needs.LAYERS
                        && method.needs() != Needs.ATTENTION)
                .toList();
    }

    @Test
    void the_methods_of_pairs_that_need_no_layers_are_among_them() {
        assertThat(
                methods()
                        .containsAll(List.of(
                                "exact-shapley-interactions-sii",
                                "exact-shapley-interactions-stii",
                                "integrated-hessians",
                                "shap-iq")),
                is(true));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void each_row_gets_the_matrix_that_it_gets_alone(String id) {
        float[] together = matrices(id, 0, ROWS);
        int size = together.length / ROWS;

        for (int row = 0; row < ROWS; row++) {
            float[] alone = matrices(id, row, 1);
            double difference = 0;
            for (int i = 0; i < size; i++) {
                difference = Math.max(difference, Math.abs(together[row * size + i] - alone[i]));
            }
            assertThat(difference, is(lessThanOrEqualTo(1e-6)));
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void a_second_call_gives_the_same_matrices_and_leaves_inputs_and_memory_as_they_were(String id) {
        try (NDManager manager = NDManager.newBaseManager()) {
            NDArray inputs = inputs(manager, 0, ROWS, new Shape(8, 1));
            float[] before = inputs.toFloatArray();

            float[] first = interactions(id, inputs, 0).toFloatArray();

            assertThat(interactions(id, inputs, 0).toFloatArray(), is(first));
            assertThat(inputs.toFloatArray(), is(before));
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void the_matrix_is_symmetric_and_its_map_has_the_inputs_shape_and_type(String id) {
        try (NDManager manager = NDManager.newBaseManager()) {
            NDArray inputs = inputs(manager, 0, ROWS, new Shape(1, 8, 1));
            NDArray matrices = interactions(id, inputs, 0);
            NDArray map = MethodCatalog.get(id).attribute(MODEL, inputs, targets(manager, ROWS), SEEDS.startingAt(0));

            assertThat(matrices.swapAxes(1, 2).toFloatArray(), is(matrices.toFloatArray()));
            assertThat(matrices.getShape(), is(new Shape(ROWS, 8, 8)));
            assertThat(map.getShape(), is(inputs.getShape()));
            assertThat(map.getDataType(), is(DataType.FLOAT32));
            assertThat(map.toFloatArray(), is(matrices.sum(new int[] {1}).toFloatArray()));
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void nothing_is_nan_and_something_is_not_0(String id) {
        float largest = 0;
        for (float value : matrices(id, 0, ROWS)) {
            assertThat(Float.isFinite(value), is(true));
            largest = Math.max(largest, Math.abs(value));
        }
        assertThat(largest > 0.01f, is(true));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void images_are_refused(String id) {
        try (NDManager manager = NDManager.newBaseManager()) {
            NDArray images = manager.zeros(new Shape(1, 3, 64, 64));

            IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> MethodCatalog.get(id)
                    .attribute(MODEL, images, targets(manager, 1), SEEDS));

            assertThat(error.getMessage(), containsString("at most, but inputs of shape (1, 3, 64, 64) have 12288"));
        }
    }

    private static float[] matrices(String id, int from, int rows) {
        try (NDManager manager = NDManager.newBaseManager()) {
            return interactions(id, inputs(manager, from, rows, new Shape(8, 1)), from)
                    .toFloatArray();
        }
    }

    private static NDArray interactions(String id, NDArray inputs, int from) {
        SecondOrderMethod method = (SecondOrderMethod) MethodCatalog.get(id);
        NDManager manager = inputs.getManager();
        return method.interactions(
                MODEL, inputs, targets(manager, (int) inputs.getShape().get(0)), SEEDS.startingAt(from));
    }

    private static NDArray targets(NDManager manager, int rows) {
        return manager.ones(new Shape(rows), DataType.INT64);
    }

    private static NDArray inputs(NDManager manager, int from, int rows, Shape shape) {
        float[] symbols = new float[rows * 8];
        for (int i = 0; i < symbols.length; i++) {
            symbols[i] = WORLD.symbols().value(WORLD.symbol(FIRST + from + i / 8, i % 8));
        }
        return manager.create(symbols, new Shape(rows).addAll(shape));
    }
}
