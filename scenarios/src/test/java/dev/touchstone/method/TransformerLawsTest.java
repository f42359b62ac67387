package dev.touchstone.method;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import dev.touchstone.model.GraphModel;
import dev.touchstone.scenario.SeedSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds on Transformers, with a class token and without, for every method of the catalog that sees the layers. */
class TransformerLawsTest {

    private static final int ROWS = 16;
    private static final SeedSource SEEDS = SeedSource.of(3);

    /** Of the largest value, as maps are rounded to 32 bits. */
    private static final double TOLERANCE = 1e-6;

    private final NDManager manager = NDManager.newBaseManager();

    @AfterEach
    void close() {
        manager.close();
    }

    /** Deep SHAP has its background from the model, which a plain graph does not know. */
    static Stream<Arguments> methods() {
        return MethodCatalog.ids().stream()
                .filter(id -> !id.equals("deep-shap"))
                .filter(id -> List.of(Needs.LAYERS, Needs.ATTENTION)
                        .contains(MethodCatalog.get(id).needs()))
                .flatMap(id -> Stream.of(Arguments.of(id, false), Arguments.of(id, true)));
    }

    /** In 64 bits: how much the order of a sum shows in 32 depends on the processor. */
    @ParameterizedTest
    @MethodSource("methods")
    void sixteen_samples_get_the_maps_that_each_gets_alone(String id, boolean classToken) {
        RandomTransformers random = new RandomTransformers(manager, 5, DataType.FLOAT64);
        GraphModel model = random.model(classToken);
        NDArray inputs = inputs(random, id);
        NDArray targets = random.targets(ROWS);

        float[] together = map(id, model, inputs, targets);

        int size = RandomTransformers.TOKENS;
        for (int row = 0; row < ROWS; row++) {
            String at = row + ":" + (row + 1);
            float[] alone = map(id, model, inputs.get(at), targets.get(at));
            double largest = 0;
            double difference = 0;
            for (int i = 0; i < size; i++) {
                largest = Math.max(largest, Math.abs(alone[i]));
                difference = Math.max(difference, Math.abs(together[row * size + i] - alone[i]));
            }
            assertThat(id + " row " + row, difference, is(lessThanOrEqualTo(TOLERANCE * largest)));
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void maps_are_repeated_to_the_bit_are_numbers_and_say_something(String id, boolean classToken) {
        RandomTransformers random = new RandomTransformers(manager, 8, DataType.FLOAT32);
        GraphModel model = random.model(classToken);
        NDArray inputs = inputs(random, id);
        NDArray targets = random.targets(ROWS);
        int arrays = manager.getManagedArrays().size();

        float[] map = map(id, model, inputs, targets);

        assertThat(map(id, model, inputs, targets), is(map));
        assertThat(manager.getManagedArrays().size(), is(arrays));
        double largest = 0;
        for (float value : map) {
            assertThat(Float.isFinite(value), is(true));
            assertThat(MethodCatalog.get(id).sign() == SignSemantics.MAGNITUDE && value < 0, is(false));
            largest = Math.max(largest, Math.abs(value));
        }
        // A class activation map is all 0 where every token's sum is negative.
        if (!id.contains("grad-cam")) {
            assertThat(largest, is(greaterThan(0.0)));
        }
    }

    /** Symbols -1 and 1; 0 and 1 for rules of inputs that are known to lie there. */
    private static NDArray inputs(RandomTransformers random, String id) {
        NDArray symbols = random.inputs(ROWS);
        boolean boxed = MethodCatalog.get(id).parameters().toString().contains("ZBox");
        return boxed ? symbols.maximum(0) : symbols;
    }

    private static float[] map(String id, GraphModel model, NDArray inputs, NDArray targets) {
        try (NDArray map = MethodCatalog.get(id).attribute(model, inputs, targets, SEEDS)) {
            assertThat(map.getShape(), is(inputs.getShape()));
            return map.toType(DataType.FLOAT32, false).toFloatArray();
        }
    }
}
