package dev.touchstone.model.layer;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.training.ParameterStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchNormReaderTest {

    private static final float[] GAMMA = {1.5f, -0.7f, 2};
    private static final float[] BETA = {0.3f, -4, 0};
    private static final float[] MEAN = {1, 0, -30};
    private static final float[] VARIANCE = {0.01f, 4, 1e-6f};

    private final NDManager manager = NDManager.newBaseManager();

    @AfterEach
    void close() {
        manager.close();
    }

    private BatchNorm block(BatchNorm.BaseBuilder<?> builder, Shape shape) {
        BatchNorm block = builder.build();
        block.freezeParameters(true);
        block.initialize(manager, DataType.FLOAT32, shape);
        set(block, "gamma", GAMMA);
        set(block, "beta", BETA);
        set(block, "runningMean", MEAN);
        set(block, "runningVar", VARIANCE);
        return block;
    }

    private void set(BatchNorm block, String name, float... values) {
        manager.create(values).copyTo(block.getDirectParameters().get(name).getArray());
    }

    private BatchNormalisation read(BatchNorm block) {
        LayerGraph graph = BlockReader.read(block, manager.getDevice());
        return (BatchNormalisation) graph.node(0).layer();
    }

    @ParameterizedTest
    @ValueSource(floats = {1e-12f, 1e-6f, 1e-5f, 1.1e-5f, 1e-3f, 0.1f, 3})
    void any_epsilon_is_read_to_rounding(float epsilon) {
        BatchNormalisation layer = read(block(BatchNorm.builder().optEpsilon(epsilon), new Shape(1, 3, 2, 2)));

        assertThat(layer.epsilon() / epsilon, closeTo(1, 1e-6));
    }

    @ParameterizedTest
    @ValueSource(floats = {0, 1e-5f, 1e-3f, 0.1f})
    void the_layer_computes_what_the_block_computes(float epsilon) {
        BatchNorm block = block(BatchNorm.builder().optEpsilon(epsilon), new Shape(1, 3, 2, 2));
        NDArray inputs = manager.randomNormal(0, 5, new Shape(4, 3, 2, 2), DataType.FLOAT32);

        NDArray expected = block.forward(new ParameterStore(manager, false), new NDList(inputs), false)
                .singletonOrThrow();
        NDArray given = read(block).forward(new NDList(inputs));

        NDArray apart = byChannel(given.sub(expected)).div(byChannel(expected));
        assertThat((double) apart.max().getFloat(), lessThan(2e-6));
    }

    /** The largest magnitude of each channel. */
    private static NDArray byChannel(NDArray array) {
        return array.abs().swapAxes(0, 1).reshape(3, -1).max(new int[] {1});
    }

    @Test
    void a_block_that_normalises_another_axis_is_no_layer() {
        BatchNorm block = block(BatchNorm.builder().optAxis(2), new Shape(1, 5, 3, 2));

        NoLayersException error = assertThrows(NoLayersException.class, () -> read(block));

        assertThat(error.getMessage(), containsString("channels on axis 1"));
    }

    @Test
    void a_block_that_gives_no_numbers_is_no_layer() {
        BatchNorm block = block(BatchNorm.builder(), new Shape(1, 3));
        set(block, "runningVar", 1, -1, 1);

        NoLayersException error = assertThrows(NoLayersException.class, () -> read(block));

        assertThat(error.getMessage(), containsString("does not compute gamma * (z - mean)"));
    }
}
