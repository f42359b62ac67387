package dev.touchstone.method.propagation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import dev.touchstone.method.Baseline;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.GraphModel;
import dev.touchstone.model.layer.BatchNormFolding;
import dev.touchstone.model.layer.BatchNormalisation;
import dev.touchstone.model.layer.Dense;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.LayerNode;
import dev.touchstone.scenario.SeedSource;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MergedNormalisationTest {

    private static final int IMAGES = 4;
    private static final int ROWS = 3;

    private final NDManager manager = NDManager.newBaseManager();
    private final RandomNets nets = new RandomNets(manager, new SplittableRandom(8), DataType.FLOAT64);
    private final NDArray inputs = nets.inputs(ROWS);

    @AfterEach
    void close() {
        manager.close();
    }

    private static List<String> names(LayerGraph graph) {
        return graph.nodes().stream().map(LayerNode::name).toList();
    }

    private void assertSame(double[] actual, double[] expected) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i], is(closeTo(expected[i], 1e-12)));
        }
    }

    @Test
    void the_merged_network_computes_the_same_without_the_normalisation() {
        LayerGraph graph = nets.residual(true).layers();
        LayerGraph merged = BatchNormFolding.fold(graph, manager, IMAGES);

        assertThat(
                names(merged),
                contains(
                        "conv1", "relu1", "pool1", "conv2", "sum", "relu2", "pool2", "flatten", "dense1", "relu3",
                        "dense2"));
        assertSame(merged.forward(inputs).toDoubleArray(), graph.forward(inputs).toDoubleArray());
    }

    @Test
    void behind_a_dense_layer_it_is_merged_where_outputs_are_on_axis_1() {
        LayerGraph graph = LayerGraph.chain(List.of(
                new Dense(nets.uniform(-1, 1, 3, 3), null),
                new BatchNormalisation(nets.uniform(0.5, 2, 3), nets.uniform(-1, 1, 3))));

        assertThat(names(BatchNormFolding.fold(graph, manager, 2)), contains("01-dense"));
        assertThat(names(BatchNormFolding.fold(graph, manager, 3)), is(names(graph)));
    }

    @Test
    void one_that_comes_first_stays() {
        LayerGraph graph = LayerGraph.chain(List.of(
                new BatchNormalisation(nets.uniform(0.5, 2, 3), nets.uniform(-1, 1, 3)),
                new Dense(nets.uniform(-1, 1, 2, 3), null)));

        assertThat(names(BatchNormFolding.fold(graph, manager, 2)), is(names(graph)));
    }

    @Test
    void reveal_cancel_sees_the_activation_behind_it() {
        GraphModel model = nets.residual(true);
        GraphModel merged = new GraphModel(BatchNormFolding.fold(model.layers(), manager, IMAGES), RandomNets.CLASSES);
        SaliencyMethod method = new DeepLift(DeepLiftRule.REVEAL_CANCEL, Baseline.ZERO);
        NDArray targets = nets.targets(ROWS);

        double[] revealed =
                method.attribute(model, inputs, targets, SeedSource.of(1)).toDoubleArray();
        double[] expected =
                method.attribute(merged, inputs, targets, SeedSource.of(1)).toDoubleArray();
        double[] rescaled = new DeepLift()
                .attribute(model, inputs, targets, SeedSource.of(1))
                .toDoubleArray();

        assertSame(revealed, expected);
        double difference = 0;
        for (int i = 0; i < revealed.length; i++) {
            difference = Math.max(difference, Math.abs(revealed[i] - rescaled[i]));
        }
        assertThat(difference > 1e-3, is(true));
    }
}
