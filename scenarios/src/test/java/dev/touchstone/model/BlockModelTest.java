package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;
import dev.touchstone.model.layer.NoLayersException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BlockModelTest {

    private static final Shape INPUT = new Shape(1, 3);

    private final NDManager manager = NDManager.newBaseManager();

    @AfterEach
    void close() {
        manager.close();
    }

    private BlockModel model(Block block) {
        block.initialize(manager, DataType.FLOAT32, INPUT);
        return new BlockModel(block, 2, manager);
    }

    private static Block network() {
        return fill(new SequentialBlock());
    }

    private static Block fill(SequentialBlock block) {
        return block.add(Linear.builder().setUnits(4).build())
                .add(BatchNorm.builder().build())
                .add(Linear.builder().setUnits(2).build());
    }

    /** New values, all positive, so that they are variances as well. */
    private void change(Block block, long seed) {
        Random random = new Random(seed);
        block.getParameters().values().forEach(parameter -> {
            NDArray array = parameter.getArray();
            float[] values = new float[(int) array.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = 0.5f + random.nextFloat();
            }
            manager.create(values, array.getShape()).copyTo(array);
        });
    }

    @Test
    void weights_that_are_not_frozen_are_refused_by_name() {
        Block block = network();
        block.freezeParameters(true, parameter -> !parameter.getName().equals("beta"));

        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> model(block));

        assertThat(error.getMessage(), containsString("02BatchNorm_beta is not frozen"));
    }

    @Test
    void running_statistics_are_never_taken_for_weights_to_freeze() {
        Block block = network();
        block.freezeParameters(true, parameter -> !parameter.getName().startsWith("running"));

        assertThat(model(block).classes(), is(2));
    }

    @Test
    void threads_that_ask_a_fresh_model_at_once_get_what_one_alone_gets() throws Exception {
        Block block = network();
        block.freezeParameters(true);
        float[] inputs = {0.5f, -1, 2, 3, 0, 1};
        float[] expected = logits(model(block), inputs);
        List<float[]> answers = Collections.synchronizedList(new ArrayList<>());
        for (int fresh = 0; fresh < 200; fresh++) {
            BlockModel model = new BlockModel(block, 2, manager);
            CyclicBarrier start = new CyclicBarrier(4);
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                threads.add(new Thread(() -> {
                    try {
                        start.await();
                    } catch (InterruptedException | BrokenBarrierException e) {
                        throw new IllegalStateException(e);
                    }
                    answers.add(logits(model, inputs));
                }));
            }
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
        }
        assertThat(answers.size(), is(800));
        answers.forEach(answer -> assertThat(answer, is(expected)));
    }

    private float[] logits(BlockModel model, float[] inputs) {
        try (NDManager own = manager.newSubManager()) {
            return model.logits(own.create(inputs, new Shape(2, 3))).toFloatArray();
        }
    }

    @Test
    void the_layers_follow_weights_that_change_in_place() {
        Block block = network();
        block.freezeParameters(true);
        BlockModel model = model(block);
        NDArray inputs = manager.randomNormal(new Shape(5, 3));
        float[] before = model.layers().forward(inputs).toFloatArray();

        change(block, 3);

        NDArray expected = model.logits(inputs);
        NDArray apart = model.layers().forward(inputs).sub(expected).abs().max();
        assertThat(expected.toFloatArray(), is(not(before)));
        assertThat(apart.getFloat() / expected.abs().max().getFloat(), lessThan(2e-6f));
    }

    @Test
    void a_chain_that_computes_something_of_its_own_is_not_read_as_a_chain() {
        Block block = fill(new Doubled());
        block.freezeParameters(true);

        NoLayersException error =
                assertThrows(NoLayersException.class, () -> model(block).layers());

        assertThat(error.getMessage(), containsString("BlockModelTest$Doubled, is of no kind whose layers are known"));
    }

    private static final class Doubled extends SequentialBlock {
        @Override
        protected NDList forwardInternal(
                ParameterStore parameters, NDList inputs, boolean training, PairList<String, Object> params) {
            return new NDList(super.forwardInternal(parameters, inputs, training, params)
                    .singletonOrThrow()
                    .mul(2));
        }
    }

    @Test
    void a_layer_that_computes_something_of_its_own_is_not_read_as_the_layer() {
        Block block = new SequentialBlock().add(new Squared());
        block.freezeParameters(true);

        NoLayersException error =
                assertThrows(NoLayersException.class, () -> model(block).layers());

        assertThat(error.getMessage(), containsString("BlockModelTest$Squared, is of no kind whose layers are known"));
    }

    private static final class Squared extends Linear {
        Squared() {
            super(Linear.builder().setUnits(2));
        }

        @Override
        protected NDList forwardInternal(
                ParameterStore parameters, NDList inputs, boolean training, PairList<String, Object> params) {
            return new NDList(super.forwardInternal(parameters, inputs, training, params)
                    .singletonOrThrow()
                    .square());
        }
    }
}
