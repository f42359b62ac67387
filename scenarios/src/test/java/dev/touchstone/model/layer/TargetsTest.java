package dev.touchstone.model.layer;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TargetsTest {

    private final NDManager manager = NDManager.newBaseManager();
    private final NDManager scratch = NDManager.newBaseManager();

    @AfterEach
    void close() {
        manager.close();
        scratch.close();
    }

    private String refusal(NDArray targets) {
        return assertThrows(IllegalArgumentException.class, () -> Targets.index(targets, 3, 2, scratch))
                .getMessage();
    }

    @Test
    void any_integer_type_gives_the_same_index() {
        for (DataType type : new DataType[] {DataType.INT64, DataType.INT32, DataType.INT8, DataType.UINT8}) {
            NDArray index = Targets.index(manager.create(new long[] {1, 0, 1}).toType(type, false), 3, 2, scratch);

            assertThat(type.toString(), index.getDataType(), is(DataType.INT64));
            assertThat(type.toString(), index.toLongArray(), is(new long[] {1, 0, 1}));
        }
    }

    @Test
    void the_index_belongs_to_the_scratch_and_nothing_is_left_beside_the_targets() {
        for (DataType type : new DataType[] {DataType.INT64, DataType.INT32}) {
            NDArray targets = manager.create(new long[] {1, 0, 1}).toType(type, false);
            int arrays = manager.getManagedArrays().size();
            int scratched = scratch.getManagedArrays().size();

            Targets.index(targets, 3, 2, scratch);

            assertThat(type.toString(), manager.getManagedArrays().size(), is(arrays));
            assertThat(type.toString(), scratch.getManagedArrays().size(), is(scratched + 1));
        }
    }

    @Test
    void other_counts_than_the_inputs_are_refused() {
        assertThat(refusal(manager.create(new long[] {1, 0})), is("2 targets do not fit 3 inputs; each row has one"));
        assertThat(refusal(manager.create(new long[] {1})), is("1 targets do not fit 3 inputs; each row has one"));
    }

    @Test
    void classes_that_the_model_does_not_have_are_refused() {
        assertThat(refusal(manager.create(new long[] {1, 2, 0})), is("a model with 2 logits has no class 2"));
        assertThat(refusal(manager.create(new long[] {1, 0, -1})), is("a model with 2 logits has no class -1"));
    }

    @Test
    void numbers_that_are_no_classes_are_refused() {
        assertThat(
                refusal(manager.ones(new Shape(3))),
                is("targets are classes, integers of shape (n), but these are float32 of shape (3)"));
        assertThat(
                refusal(manager.ones(new Shape(3), DataType.BOOLEAN)),
                is("targets are classes, integers of shape (n), but these are boolean of shape (3)"));
    }

    @Test
    void another_shape_than_a_list_is_refused() {
        assertThat(
                refusal(manager.zeros(new Shape(3, 1), DataType.INT64)),
                is("targets are classes, integers of shape (n), but these are int64 of shape (3, 1)"));
    }
}
