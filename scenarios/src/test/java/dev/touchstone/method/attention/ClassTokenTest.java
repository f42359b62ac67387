package dev.touchstone.method.attention;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.method.RandomTransformers;
import dev.touchstone.model.GraphModel;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.scenario.SeedSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a class token, which is a token of the attention and none of the inputs; and products over two layers. */
class ClassTokenTest {

    private static final SeedSource SEEDS = SeedSource.of(1);
    private static final int ROWS = 3;
    private static final int TOKENS = RandomTransformers.TOKENS;

    private final NDManager manager = NDManager.newBaseManager();
    private final RandomTransformers random = new RandomTransformers(manager, 2, DataType.FLOAT64);
    private final GraphModel model = random.model(true);
    private final NDArray inputs = random.inputs(ROWS);
    private final NDArray targets = random.targets(ROWS);

    @AfterEach
    void close() {
        manager.close();
    }

    static List<AttentionMethod> methods() {
        return List.of(new Attention(), new AttentionRollout(), new LrpRollout(), new LrpTransformer());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void pairs_of_inputs_are_the_tokens_without_its_row_and_column(AttentionMethod method) {
        NDArray tokens = method.ofTokens(model, inputs, targets);

        NDArray pairs = method.interactions(model, inputs, targets, SEEDS);

        assertThat(tokens.getShape(), is(new Shape(ROWS, TOKENS + 1, TOKENS + 1)));
        assertThat(pairs.getShape(), is(new Shape(ROWS, TOKENS, TOKENS)));
        assertThat(
                pairs.toDoubleArray(), is(tokens.get(new NDIndex(":, 1:, 1:")).toDoubleArray()));
    }

    @Test
    void the_map_is_its_row_or_the_sum_of_the_pairs_columns() {
        NDArray tokens = new LrpTransformer().ofTokens(model, inputs, targets);
        NDArray row = new LrpTransformer().attribute(model, inputs, targets, SEEDS);
        NDArray columns = new LrpTransformer(FirstOrder.COLUMN_SUMS).attribute(model, inputs, targets, SEEDS);

        for (int sample = 0; sample < ROWS; sample++) {
            for (int input = 0; input < TOKENS; input++) {
                double sum = 0;
                for (int looking = 1; looking <= TOKENS; looking++) {
                    sum += tokens.getDouble(sample, looking, input + 1);
                }
                assertThat(row.getDouble(sample, input, 0), is(tokens.getDouble(sample, 0, input + 1)));
                assertThat(columns.getDouble(sample, input, 0), is(closeTo(sum, 1e-12)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void rows_of_attention_rollout_sum_to_one(boolean classToken) {
        NDArray tokens = new AttentionRollout().ofTokens(random.model(classToken), inputs, targets);

        for (double sum : tokens.sum(new int[] {2}).toDoubleArray()) {
            assertThat(sum, is(closeTo(1, 1e-12)));
        }
    }

    @Test
    void the_later_layer_stands_on_the_left() {
        NDArray early = manager.create(new double[] {0, 1, 0, 0}, new Shape(1, 2, 2));
        NDArray late = manager.create(new double[] {0, 0, 3, 0}, new Shape(1, 2, 2));

        assertThat(Rollout.withIdentity(List.of(early, late)).toDoubleArray(), is(new double[] {1, 1, 3, 4}));
    }

    @Test
    void attention_is_the_largest_head_summed_over_the_layers() {
        LayerGraph layers = model.layers();
        NDArray one = layers.record(inputs, tape -> tape.value(layers.position("1/probabilities")));
        NDArray two = layers.record(inputs, tape -> tape.value(layers.position("2/probabilities")));
        double expected = Math.max(one.getDouble(2, 0, 4, 1), one.getDouble(2, 1, 4, 1))
                + Math.max(two.getDouble(2, 0, 4, 1), two.getDouble(2, 1, 4, 1));

        assertThat(new Attention().ofTokens(model, inputs, targets).getDouble(2, 4, 1), is(closeTo(expected, 1e-12)));
    }

    @Test
    void inputs_of_several_values_a_token_are_refused() {
        NDArray tokens = manager.zeros(new Shape(1, 6, 6));

        assertThat(
                assertThrows(IllegalArgumentException.class, () -> AttentionLayers.of(model.layers(), "attention")
                                .requireOneTokenAnInput(tokens, new Shape(1, 5, 2)))
                        .getMessage(),
                is("attention is among 5 tokens of the inputs, but an input has 10 values;"
                        + " a map over inputs needs a token for each"));
    }
}
