package dev.touchstone.method.propagation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.model.layer.AttentionScores;
import dev.touchstone.model.layer.Layer;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.LayerNode;
import dev.touchstone.model.layer.LayerNormalisation;
import dev.touchstone.model.layer.Rearrangement;
import dev.touchstone.model.layer.Softmax;
import dev.touchstone.model.layer.Tape;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DeepLIFT's multipliers of the layers of Transformers that are not linear, one layer at a time. */
class ProductDifferencesTest {

    private final NDManager manager = NDManager.newBaseManager();

    @AfterEach
    void close() {
        manager.close();
    }

    /** q k goes from 1 * 2 to 3 * 5: by q, 2 (5 + 2) / 2 = 7, by k, 3 (3 + 1) / 2 = 6. */
    @Test
    void a_product_is_shared_at_the_midpoint() {
        LayerGraph graph = new LayerGraph(List.of(
                new LayerNode("q", pick(0), List.of(LayerGraph.INPUT)),
                new LayerNode("k", pick(1), List.of(LayerGraph.INPUT)),
                new LayerNode("scores", new AttentionScores(1), List.of(0, 1))));
        NDArray input = manager.create(new double[] {3, 5}, new Shape(1, 2));
        NDArray baseline = manager.create(new double[] {1, 2}, new Shape(1, 2));
        NDArray message = manager.ones(new Shape(1, 1, 1, 1), input.getDataType());

        NDArray multipliers = graph.record(input, tape -> {
            Tape reference = tape.with(baseline);
            NDList back = new Midpoint(reference.step(2)).back(tape.step(2), message);
            return back.get(0).flatten().concat(back.get(1).flatten());
        });

        assertThat(multipliers.toDoubleArray(), is(new double[] {3.5, 2}));
    }

    private static Layer pick(int column) {
        return new Rearrangement("pick", read -> read.singletonOrThrow()
                .get(":, {}:{}", column, column + 1)
                .expandDims(2));
    }

    /** From (1/2, 1/2) to (3/4, 1/4): one score rises as the other falls. */
    @Test
    void the_change_of_a_softmax_of_two_is_shared_evenly() {
        NDArray contributions = contributions(
                new Softmax(),
                manager.create(new double[][] {{Math.log(3) / 2, -Math.log(3) / 2}}),
                manager.create(new double[][] {{0, 0}}),
                manager.create(new double[][] {{1, 0}}));

        assertThat(contributions.getDouble(0, 0), is(closeTo(0.125, 1e-12)));
        assertThat(contributions.getDouble(0, 1), is(closeTo(0.125, 1e-12)));
    }

    /** From near to far, from all alike to all on one, where exponentials are of 25 orders of magnitude. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-12, 1e-3, 0.05, 0.2, 1, 10, 60})
    void changes_of_a_softmax_are_complete_and_their_limit_is_the_gradient(double change) {
        NDArray reference = manager.create(new double[][] {{0.3, -0.2, 1.1, 0}});
        NDArray direction = manager.create(new double[][] {{1, -0.5, 0.25, 0.1}});
        NDArray message = manager.create(new double[][] {{2, -1, 0.5, 1}});

        assertComplete(new Softmax(), reference.add(direction.mul(change)), reference, message);
        assertComplete(new Softmax(), reference, reference.add(direction.mul(change)), message);
        assertGradientInTheLimit(new Softmax(), reference, message);
    }

    /** The logarithms of sums are 150 apart: e to that is no number of 32 bits. */
    @Test
    void far_scores_in_32_bits_have_finite_multipliers() {
        NDArray scores = manager.create(new float[][] {{200, 0, 0, 0}});
        NDArray message = manager.create(new float[][] {{1, 0, 0, 0}});

        NDArray contributions = contributions(new Softmax(), scores, scores.zerosLike(), message);

        assertThat((double) contributions.sum().getFloat(), is(closeTo(0.75, 1e-6)));
    }

    @Test
    void a_shift_of_all_scores_changes_nothing() {
        NDArray scores = manager.create(new double[][] {{0.3, -0.2, 1.1, 0}});
        NDArray others = manager.create(new double[][] {{1, 0, 0, 0.5}});
        NDArray message = manager.create(new double[][] {{2, -1, 0.5, 1}});

        NDArray as = multipliers(new Softmax(), scores, others, message);
        NDArray shifted = multipliers(new Softmax(), scores.add(500), others.sub(300), message);

        assertThat(largest(as.sub(shifted)), is(lessThan(1e-12)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-12, 1e-3, 1, 100})
    void changes_of_a_normalisation_are_complete_and_their_limit_is_the_gradient(double change) {
        Layer norm = new LayerNormalisation(
                manager.create(new double[] {1, 0.5, -2, 1}), manager.create(new double[] {0, 1, 0, 3}), 1e-6);
        NDArray reference = manager.create(new double[][] {{0.3, -0.2, 1.1, 0}});
        NDArray direction = manager.create(new double[][] {{1, -0.5, 0.25, 0.1}});
        NDArray message = manager.create(new double[][] {{2, -1, 0.5, 1}});

        assertComplete(norm, reference.add(direction.mul(change)), reference, message);
        assertComplete(norm, reference.add(direction.mul(change)), reference.zerosLike(), message);
        assertGradientInTheLimit(norm, reference, message);
    }

    private static void assertComplete(Layer layer, NDArray input, NDArray reference, NDArray message) {
        double expected = layer.forward(new NDList(input))
                .sub(layer.forward(new NDList(reference)))
                .mul(message)
                .sum()
                .getDouble();
        NDArray contributions = contributions(layer, input, reference, message);
        double scale = Math.max(1, largest(contributions));
        assertThat(contributions.sum().getDouble(), is(closeTo(expected, 1e-13 * scale)));
    }

    private static void assertGradientInTheLimit(Layer layer, NDArray at, NDArray message) {
        NDArray gradient = LayerGraph.chain(List.of(layer))
                .record(at, tape -> tape.step(0).pullback(message).get(0));
        NDArray limit = multipliers(layer, at, at, message);
        assertThat(largest(gradient.sub(limit)), is(lessThan(1e-12 * Math.max(1, largest(gradient)))));
    }

    private static NDArray contributions(Layer layer, NDArray input, NDArray reference, NDArray message) {
        return multipliers(layer, input, reference, message).mul(input.sub(reference));
    }

    private static NDArray multipliers(Layer layer, NDArray input, NDArray reference, NDArray message) {
        Function<Tape, NDArray> work = tape -> {
            DeepLiftRules rules = DeepLiftRules.rescale("", tape, tape.with(reference));
            return rules.at(tape.graph(), 0).back(tape.step(0), message).get(0);
        };
        return LayerGraph.chain(List.of(layer)).record(input, work);
    }

    private static double largest(NDArray array) {
        return array.abs().max().getDouble();
    }
}
