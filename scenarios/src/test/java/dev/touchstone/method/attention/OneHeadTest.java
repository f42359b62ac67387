package dev.touchstone.method.attention;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.method.EncoderNodes;
import dev.touchstone.model.GraphModel;
import dev.touchstone.model.layer.Activation;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.Rearrangement;
import dev.touchstone.scenario.SeedSource;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * One head of width 1 over the tokens 1 and 2, worked out by hand: scores {@code ln 2 x_i x_j}, so that the attention is (1/3, 2/3) and
 * (1/5, 4/5); values x, so that it gives 5/3 and 9/5; the logit is their sum, 52/15, of which they have 25/52 and 27/52.
 */
class OneHeadTest {

    private static final SeedSource SEEDS = SeedSource.of(1);

    private final NDManager manager = NDManager.newBaseManager();
    private GraphModel model;
    private NDArray inputs;
    private NDArray targets;

    @BeforeEach
    void build() {
        Map<String, double[][]> weights = Map.of(
                "q.weight", new double[][] {{1}},
                "k.weight", new double[][] {{Math.log(2)}},
                "v.weight", new double[][] {{1}},
                "o.weight", new double[][] {{1}},
                "head.weight", new double[][] {{1, 1}});
        EncoderNodes nodes = new EncoderNodes(
                name -> weights.containsKey(name) ? manager.create(weights.get(name)) : null, 0, Activation.RELU);
        int attended = nodes.attention("", 1, LayerGraph.INPUT);
        nodes.dense("head", nodes.add("flatten", Rearrangement.flatten(), attended));
        model = new GraphModel(nodes.graph(), 1);
        inputs = manager.create(new double[] {1, 2}, new Shape(1, 2, 1));
        targets = manager.create(new long[] {0});
    }

    @AfterEach
    void close() {
        manager.close();
    }

    /** Of 52 parts, the values get 4 and 22, the queries 6.25 and 6.75, the keys 2 and 11. */
    @Test
    void relevance_goes_half_to_the_values_and_a_quarter_each_to_queries_and_keys() {
        assertThat(model.logits(inputs).getDouble(0), is(closeTo(52 / 15.0, 1e-12)));
        assertClose(new LrpFull().relevanceOf("v", model, inputs, targets), 4 / 52.0, 22 / 52.0);
        assertClose(new LrpFull().relevanceOf("q", model, inputs, targets), 6.25 / 52, 6.75 / 52);
        assertClose(new LrpFull().relevanceOf("k", model, inputs, targets), 2 / 52.0, 11 / 52.0);
        assertClose(new LrpFull().attribute(model, inputs, targets, SEEDS), 12.25 / 52, 39.75 / 52);
    }

    @Test
    void the_rollout_of_relevance_is_the_attentions_relevance_beside_the_identity() {
        assertClose(
                new LrpRollout().interactions(model, inputs, targets, SEEDS),
                1 + 2.5 / 52,
                10 / 52.0,
                1.5 / 52,
                1 + 12 / 52.0);
        assertClose(new LrpRollout().attribute(model, inputs, targets, SEEDS), 56 / 52.0, 74 / 52.0);
    }

    /** The logit's gradient with respect to the attention to a token is the token's value, 1 or 2. */
    @Test
    void transformer_attribution_multiplies_it_by_the_gradient() {
        assertClose(
                new LrpTransformer().interactions(model, inputs, targets, SEEDS),
                1 + 2.5 / 52,
                20 / 52.0,
                1.5 / 52,
                1 + 24 / 52.0);
        assertClose(new LrpTransformer().attribute(model, inputs, targets, SEEDS), 56 / 52.0, 96 / 52.0);
    }

    @Test
    void attention_is_the_probabilities_and_rollout_mixes_them_with_the_identity() {
        assertClose(new Attention().interactions(model, inputs, targets, SEEDS), 1 / 3.0, 2 / 3.0, 1 / 5.0, 4 / 5.0);
        assertClose(new Attention().attribute(model, inputs, targets, SEEDS), 8 / 15.0, 22 / 15.0);
        assertClose(
                new AttentionRollout().interactions(model, inputs, targets, SEEDS),
                2 / 3.0,
                1 / 3.0,
                1 / 10.0,
                9 / 10.0);
        assertClose(new AttentionRollout().attribute(model, inputs, targets, SEEDS), 23 / 30.0, 37 / 30.0);
    }

    private static void assertClose(NDArray actual, double... expected) {
        assertThat(actual.size(), is((long) expected.length));
        double[] values = actual.toDoubleArray();
        for (int i = 0; i < expected.length; i++) {
            assertThat(values[i], is(closeTo(expected[i], 1e-8)));
        }
    }
}
