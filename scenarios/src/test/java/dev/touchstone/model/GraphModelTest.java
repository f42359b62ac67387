package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import dev.touchstone.model.layer.Dense;
import dev.touchstone.model.layer.LayerGraph;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GraphModelTest {

    private final NDManager manager = NDManager.newBaseManager();
    private GraphModel model;
    private NDArray inputs;

    @BeforeEach
    void build() {
        NDArray weight = manager.create(new float[][] {{2, -1}, {1, 3}});
        model = new GraphModel(LayerGraph.chain(List.of(new Dense(weight, null))), 2);
        inputs = manager.create(new float[][] {{1, 2}, {3, 4}, {5, 6}});
    }

    @AfterEach
    void close() {
        manager.close();
    }

    private String refusal(long... targets) {
        return assertThrows(IllegalArgumentException.class, () -> model.inputGradient(inputs, manager.create(targets)))
                .getMessage();
    }

    @Test
    void each_input_has_the_gradient_of_its_own_target() {
        NDArray gradient = model.inputGradient(inputs, manager.create(new int[] {1, 0, 1}));

        assertThat(gradient.toFloatArray(), is(new float[] {1, 3, 2, -1, 1, 3}));
    }

    @Test
    void fewer_targets_than_inputs_have_no_gradient() {
        assertThat(refusal(1, 0), is("2 targets do not fit 3 inputs; each row has one"));
        assertThat(refusal(1), is("1 targets do not fit 3 inputs; each row has one"));
    }

    @Test
    void a_target_that_the_model_does_not_have_has_no_gradient() {
        assertThat(refusal(1, 0, 2), is("a model with 2 logits has no class 2"));
        assertThat(refusal(-1, 0, 1), is("a model with 2 logits has no class -1"));
    }

    @Test
    void a_refusal_leaves_the_lane_open_and_the_manager_as_it_was() {
        NDArray wrong = manager.create(new long[] {5, 5, 5});
        NDArray right = manager.create(new long[] {1, 1, 1}).toType(DataType.INT32, false);
        int arrays = manager.getManagedArrays().size();

        assertThrows(IllegalArgumentException.class, () -> model.inputGradient(inputs, wrong));
        model.inputGradient(inputs, right).close();

        assertThat(manager.getManagedArrays().size(), is(arrays));
    }
}
