package dev.touchstone.method.attention;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.method.Chains;
import dev.touchstone.method.RandomTransformers;
import dev.touchstone.method.UnsupportedLayerException;
import dev.touchstone.method.propagation.Propagation;
import dev.touchstone.method.propagation.Rule;
import dev.touchstone.method.propagation.Rules;
import dev.touchstone.method.propagation.Start;
import dev.touchstone.model.GraphModel;
import dev.touchstone.model.layer.ClassToken;
import dev.touchstone.model.layer.Convolution;
import dev.touchstone.model.layer.Dense;
import dev.touchstone.model.layer.Layer;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.LayerNode;
import dev.touchstone.model.layer.Offset;
import dev.touchstone.model.layer.OtherLayer;
import dev.touchstone.model.layer.Rearrangement;
import dev.touchstone.model.layer.Sum;
import dev.touchstone.scenario.SeedSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LrpFullTest {

    private static final SeedSource SEEDS = SeedSource.of(1);
    private static final int ROWS = 16;

    private final NDManager manager = NDManager.newBaseManager();
    private final NDArray first = manager.create(new long[] {0});

    @AfterEach
    void close() {
        manager.close();
    }

    /** No rule gives a bias anything; a unit without a positive product keeps what it has. */
    @ParameterizedTest
    @CsvSource({"false, false", "false, true", "true, false", "true, true"})
    void the_one_that_it_starts_from_is_at_inputs_codes_class_token_and_units_without_a_positive_product(
            boolean classToken, boolean biased) {
        RandomTransformers random = new RandomTransformers(manager, 4, DataType.FLOAT64);
        GraphModel model = random.model(classToken, biased);
        NDArray inputs = random.inputs(ROWS);
        NDArray targets = random.targets(ROWS);
        double[] kept = new double[ROWS];

        double[] arrived = sums(model.layers().record(inputs, tape -> {
            NDArray start = Start.ONE.message(tape.logits(), targets);
            Rules rules = new AttentionRelevance("lrp-full");
            return Propagation.to(LayerGraph.INPUT, tape, start, (graph, at) -> booking(rules.at(graph, at), kept));
        }));

        assertThat(arrived, is(sums(new LrpFull().attribute(model, inputs, targets, SEEDS))));
        for (int row = 0; row < ROWS; row++) {
            assertThat(arrived[row] + kept[row], is(closeTo(1, 1e-6)));
        }
    }

    /** Books what a dense layer, an offset or a class token does not pass on; sums and products are to pass on all. */
    private static Rule booking(Rule rule, double[] kept) {
        return (step, relevance) -> {
            NDList back = rule.back(step, relevance);
            Layer layer = step.layer();
            if (layer instanceof Dense || layer instanceof Offset || layer instanceof ClassToken) {
                double[] before = sums(relevance);
                double[] after = sums(back.get(0));
                for (int row = 0; row < ROWS; row++) {
                    kept[row] += before[row] - after[row];
                }
            }
            return back;
        };
    }

    /** The first summand's total is -0.5, the second's 5.5, so that of 5 they get 5/12 and 55/12. */
    @Test
    void summands_share_by_the_size_of_their_totals() {
        LayerGraph graph = new LayerGraph(List.of(
                new LayerNode("swap", Chains.dense(manager, new double[][] {{0, 1}, {1, 0}}), List.of(-1)),
                new LayerNode("sum", new Sum(), List.of(LayerGraph.INPUT, 0))));
        NDArray inputs = manager.create(new double[][] {{-1, 3}, {1, 3}});
        NDArray relevance = manager.create(new double[][] {{4, 1}, {2, 1}});

        NDArray one = graph.record(
                inputs, tape -> new SumShares().back(tape.step(1), relevance).get(0));
        NDArray other = graph.record(
                inputs, tape -> new SumShares().back(tape.step(1), relevance).get(1));

        assertClose(one, 5 / 3.0, -1.25, 0.5, 0.75);
        assertClose(other, 5, -5 / 12.0, 1.5, 0.25);
    }

    /** Of 1.5, the inputs' total is three quarters; the first output is 0 and passes nothing on. */
    @Test
    void an_offset_keeps_the_part_of_a_summand() {
        LayerGraph graph = LayerGraph.chain(List.of(new Offset(manager.create(new double[] {1, 1}))));
        NDArray inputs = manager.create(new double[][] {{-1, 3}});
        NDArray relevance = manager.create(new double[][] {{0.5, 1}});

        NDArray dealt = graph.record(
                inputs, tape -> new SumShares().back(tape.step(0), relevance).get(0));

        assertClose(dealt, 0, 1.125);
    }

    /** Products of 1 and 2; the released code would give 1 to either. */
    @Test
    void a_convolution_has_one_denominator_for_inputs_of_both_signs() {
        Layer convolution = new Convolution(
                manager.create(new double[] {1, -2}, new Shape(1, 1, 2, 1)),
                null,
                new Shape(1, 1),
                new Shape(0, 0),
                new Shape(1, 1),
                1);
        GraphModel model = Chains.model(1, convolution, Rearrangement.flatten());
        NDArray inputs = manager.create(new double[] {1, -1}, new Shape(1, 1, 2, 1));

        assertClose(new LrpFull().attribute(model, inputs, first, SEEDS), 1 / 3.0, 2 / 3.0);
    }

    @Test
    void a_layer_of_one_input_passes_everything_on_whatever_the_signs() {
        GraphModel model = Chains.model(
                1, Chains.dense(manager, new double[][] {{1}, {1}}), Chains.dense(manager, new double[][] {{-1, -3}}));

        assertClose(new LrpFull().attribute(model, manager.create(new double[][] {{-1}}), first, SEEDS), 1);
    }

    @Test
    void a_function_without_a_meaning_is_refused_by_name() {
        GraphModel model = Chains.model(
                1, new OtherLayer("cosine", read -> read.singletonOrThrow().cos()));
        NDArray inputs = manager.create(new double[][] {{1}});

        assertThat(
                assertThrows(UnsupportedLayerException.class, () -> new LrpFull()
                                .attribute(model, inputs, first, SEEDS))
                        .getMessage(),
                startsWith(
                        "lrp-full has no rule for the layer 01-cosine (cosine); methods that work without layers: "));
    }

    private static double[] sums(NDArray relevance) {
        return relevance.reshape(ROWS, -1).sum(new int[] {1}).toDoubleArray();
    }

    private static void assertClose(NDArray actual, double... expected) {
        double[] values = actual.toDoubleArray();
        assertThat(values.length, is(expected.length));
        for (int i = 0; i < expected.length; i++) {
            assertThat(values[i], is(closeTo(expected[i], 1e-8)));
        }
    }
}
