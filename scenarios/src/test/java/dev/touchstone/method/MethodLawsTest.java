package dev.touchstone.method;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.ModelIn64Bits;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.model.TrainedModels;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every method of the catalog that takes images, on a trained model. */
class MethodLawsTest {

    private static final Scenario SCENARIO = TrainedModels.scenario(TextBox.SIMPLE_FR);
    private static final SeedSource SEEDS = SeedSource.of(11);
    private static final int ROWS = 2;
    private static final int[] TARGETS = {1, 0};

    private static final Map<String, float[]> TOGETHER = new HashMap<>();

    private static TrainedModel model;
    private static SampleBatch samples;

    @BeforeAll
    static void train() {
        model = TrainedModels.of(SCENARIO);
        samples = SCENARIO.draw(SCENARIO.buckets().get(11), Split.HELD_OUT, 0, ROWS, SEEDS);
    }

    @AfterAll
    static void close() {
        model.close();
    }

    /** Methods of pairs take symbols and not images: {@link PairMethodLawsTest} and {@link TransformerLawsTest} have these laws for them. */
    static Collection<String> methods() {
        return MethodCatalog.ids().stream()
                .filter(id -> !(MethodCatalog.get(id) instanceof SecondOrderMethod))
                .toList();
    }

    /** They are means over noise, or over the way from a baseline. */
    static Collection<String> means() {
        return List.of("integrated-gradients", "gradient-shap", "smoothgrad", "smoothgrad-squared", "vargrad");
    }

    static Collection<String> methodsOfOnePoint() {
        return methods().stream().filter(id -> !means().contains(id)).toList();
    }

    /** {@link TransformerLawsTest} holds them to the laws. */
    static Collection<String> methodsOfAttention() {
        return MethodCatalog.ids().stream()
                .filter(id -> MethodCatalog.get(id).needs() == Needs.ATTENTION)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("methodsOfAttention")
    void what_needs_attention_refuses_a_network_without(String id) {
        UnsupportedLayerException error = assertThrows(UnsupportedLayerException.class, () -> together(id));

        assertThat(
                error.getMessage(),
                startsWith(
                        id + " passes back through the model's layers, but none of them is attention; methods that"));
    }

    @ParameterizedTest
    @MethodSource("methodsOfOnePoint")
    void each_row_gets_the_map_that_it_gets_alone(String id) {
        assertAlike(id, together(id), row -> maps(id, row, 1));
    }

    /** A mean over many points has some of them near a kink, and there the rounding of 32 bits decides on which side they lie. */
    @ParameterizedTest
    @MethodSource("means")
    void each_row_gets_the_mean_that_it_gets_alone(String id) {
        try (NDManager manager = model.newManager()) {
            ExplainedModel exact = ModelIn64Bits.of(model, SCENARIO, manager);
            assertAlike(id, mapsOf(exact, id, 0, ROWS), row -> mapsOf(exact, id, row, 1));
        }
    }

    private static void assertAlike(String id, float[] together, IntFunction<float[]> rows) {
        int size = together.length / ROWS;
        for (int row = 0; row < ROWS; row++) {
            float[] alone = rows.apply(row);
            double scale = largest(alone);
            double difference = 0;
            for (int i = 0; i < size; i++) {
                difference = Math.max(difference, Math.abs(together[row * size + i] - alone[i]));
            }
            assertThat(difference, is(lessThanOrEqualTo(tolerance(id) * scale)));
        }
    }

    private static float[] mapsOf(ExplainedModel exact, String id, int from, int rows) {
        try (NDManager manager = model.newManager()) {
            NDArray inputs = inputs(manager, from, rows).toType(DataType.FLOAT64, false);
            return MethodCatalog.get(id)
                    .attribute(exact, inputs, targets(manager, from, rows), seeds(from))
                    .toType(DataType.FLOAT32, false)
                    .toFloatArray();
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void a_second_call_gives_the_same_map_and_leaves_model_inputs_and_memory_as_they_were(String id) {
        together(id);
        int arrays = arraysOfModel();
        try (NDManager manager = model.newManager()) {
            NDArray inputs = inputs(manager, 0, ROWS);
            float[] before = inputs.toFloatArray();

            float[] again = attribute(id, inputs, 0).toFloatArray();

            assertThat(again, is(together(id)));
            assertThat(inputs.toFloatArray(), is(before));
            assertThat(model.weightsSha256(), is(model.manifest().weightsSha256()));
        }
        assertThat(arraysOfModel(), is(arrays));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void what_is_called_a_magnitude_is_never_negative_and_nothing_is_nan(String id) {
        float least = Float.POSITIVE_INFINITY;
        for (float value : together(id)) {
            least = value < least || Float.isNaN(value) ? value : least;
        }
        assertThat(Float.isNaN(least), is(false));
        if (MethodCatalog.get(id).sign() == SignSemantics.MAGNITUDE) {
            assertThat(least < 0, is(false));
        }
    }

    /** Of the largest value: libraries add up in another order for another size of batch, and some methods make more of it. */
    private static double tolerance(String id) {
        return switch (id) {
            // They divide by the change of a unit, which may be little more than rounding.
            case "deep-shap", "deeplift-rescale" -> 3e-5;
            // They divide by what may be near 0: the change of a unit's parts, or its value.
            case "deeplift-reveal-cancel", "lrp-epsilon", "lrp-z" -> 1e-5;
            // It deals out what the units above leave of relevance of both signs, which is little beside its parts.
            case "lrp-flat" -> 1e-5;
            // They take one large part of the relevance from another.
            case "lrp-alpha2beta1", "lrp-epsilon-alpha2beta1", "lrp-preset-b-flat" -> 5e-6;
            default -> 1e-6;
        };
    }

    private static int arraysOfModel() {
        try (NDManager manager = model.newManager()) {
            return manager.getParentManager().getManagedArrays().size();
        }
    }

    private static float[] together(String id) {
        return TOGETHER.computeIfAbsent(id, method -> maps(method, 0, ROWS));
    }

    private static float[] maps(String id, int from, int rows) {
        try (NDManager manager = model.newManager()) {
            return attribute(id, inputs(manager, from, rows), from).toFloatArray();
        }
    }

    private static NDArray attribute(String id, NDArray inputs, int from) {
        SaliencyMethod method = MethodCatalog.get(id);
        int rows = (int) inputs.getShape().get(0);
        if (method instanceof TruthMethod drawn) {
            return drawn.attribute(inputs, samples.truths().subList(from, from + rows));
        }
        NDArray maps = method.attribute(model, inputs, targets(inputs.getManager(), from, rows), seeds(from));
        assertThat(maps.getShape(), is(inputs.getShape()));
        assertThat(maps.getDataType(), is(DataType.FLOAT32));
        return maps;
    }

    private static NDArray targets(NDManager manager, int from, int rows) {
        return manager.create(
                Arrays.stream(TARGETS, from, from + rows).asLongStream().toArray());
    }

    private static SeedSource seeds(int from) {
        return SEEDS.startingAt(samples.firstIndex() + from);
    }

    private static NDArray inputs(NDManager manager, int from, int rows) {
        return manager.create(samples.inputs(from, rows), TrainedModel.batchOf(rows, samples.inputShape()));
    }

    private static double largest(float[] map) {
        double largest = 0;
        for (float value : map) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }
}
