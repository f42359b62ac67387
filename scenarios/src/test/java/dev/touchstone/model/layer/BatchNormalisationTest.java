package dev.touchstone.model.layer;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BatchNormalisationTest {

    private final NDManager manager = NDManager.newBaseManager();

    @AfterEach
    void close() {
        manager.close();
    }

    private NDArray array(float... values) {
        return manager.create(values);
    }

    private static float[] values(BatchNormalisation layer, NDArray input) {
        return layer.forward(new NDList(input)).toFloatArray();
    }

    @Test
    void a_layer_without_gamma_and_beta_only_standardises() {
        BatchNormalisation layer = new BatchNormalisation(null, null, array(1, 2), array(3, 8), 1);

        assertThat(values(layer, manager.create(new float[][] {{3, 5}})), is(new float[] {1, 1}));
    }

    @Test
    void an_affine_map_is_taken_as_it_is() {
        BatchNormalisation layer = new BatchNormalisation(array(2, -1), array(1, 0));

        assertThat(values(layer, manager.create(new float[][] {{3, 5}})), is(new float[] {7, -5}));
    }

    @Test
    void it_follows_parameters_that_change_in_place() {
        NDArray gamma = array(1, 1);
        NDArray mean = array(0, 0);
        BatchNormalisation layer = new BatchNormalisation(gamma, array(0, 0), mean, array(3, 3), 1);
        NDArray input = manager.create(new float[][] {{4, 6}});
        assertThat(values(layer, input), is(new float[] {2, 3}));

        array(2, 4).copyTo(gamma);
        array(2, 2).copyTo(mean);

        assertThat(values(layer, input), is(new float[] {2, 8}));
    }

    @Test
    void nothing_computed_from_the_parameters_is_left_beside_them() {
        BatchNormalisation layer = new BatchNormalisation(array(1), array(0), array(0), array(3), 1);
        LayerGraph graph = LayerGraph.chain(List.of(layer));
        int arrays = manager.getManagedArrays().size();

        try (NDManager inputs = NDManager.newBaseManager()) {
            NDArray input = inputs.ones(new Shape(2, 1));
            layer.forward(new NDList(input));
            graph.forward(input);
            graph.record(input, tape -> tape.step(0).pullback(tape.logits()).singletonOrThrow());
        }

        assertThat(manager.getManagedArrays().size(), is(arrays));
    }
}
