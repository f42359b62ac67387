package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.nn.pooling.Pool;
import dev.touchstone.scenario.OwnNetwork;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A changed block is another model, as far as a change can be seen. */
class OwnBlockKeyTest {

    private static final Supplier<Block> CONVOLUTION = () -> OwnNetworks.convolution(3, 4, 2);
    private static final Supplier<Block> RELU = Activation::reluBlock;
    private static final Supplier<Block> POOL = () -> Pool.maxPool2dBlock(new Shape(2, 2));

    private static ModelKey key(Supplier<Block> convolution, Supplier<Block> activation, Supplier<Block> pool) {
        return key("own", convolution, activation, pool);
    }

    private static ModelKey key(
            String id, Supplier<Block> convolution, Supplier<Block> activation, Supplier<Block> pool) {
        OwnNetwork network = OwnNetwork.of(id, () -> new SequentialBlock()
                .add(convolution.get())
                .add(activation.get())
                .add(pool.get())
                .add(Blocks.batchFlattenBlock())
                .add(Linear.builder().setUnits(2).build()));
        return ModelKey.of(OwnNetworks.world(network), 0, 1);
    }

    @Test
    void the_same_block_is_the_same_model() {
        assertThat(key(CONVOLUTION, RELU, POOL), is(key(CONVOLUTION, RELU, POOL)));
    }

    @Test
    void another_id_is_another_model() {
        assertThat(key("other", CONVOLUTION, RELU, POOL), is(not(key(CONVOLUTION, RELU, POOL))));
    }

    @Test
    void another_number_of_filters_is_another_model() {
        assertThat(key(() -> OwnNetworks.convolution(3, 5, 2), RELU, POOL), is(not(key(CONVOLUTION, RELU, POOL))));
    }

    @Test
    void another_stride_is_another_model_even_if_all_shapes_stay() {
        ModelKey strided = key(() -> OwnNetworks.convolution(32, 4, 2), RELU, Blocks::identityBlock);
        ModelKey plain = key(() -> OwnNetworks.convolution(32, 4, 1), RELU, Blocks::identityBlock);

        assertThat(strided, is(not(plain)));
    }

    @Test
    void another_activation_is_another_model() {
        assertThat(key(CONVOLUTION, Activation::tanhBlock, POOL), is(not(key(CONVOLUTION, RELU, POOL))));
        assertThat(
                key(CONVOLUTION, () -> new LambdaBlock(x -> new NDList(x.head().square())), POOL),
                is(not(key(CONVOLUTION, RELU, POOL))));
    }

    @Test
    void another_pooling_is_another_model() {
        assertThat(
                key(CONVOLUTION, RELU, () -> Pool.avgPool2dBlock(new Shape(2, 2))),
                is(not(key(CONVOLUTION, RELU, POOL))));
        assertThat(
                key(CONVOLUTION, RELU, () -> Pool.maxPool2dBlock(new Shape(3, 3))),
                is(not(key(CONVOLUTION, RELU, POOL))));
    }

    @Test
    void another_order_of_poolings_is_another_model_although_all_parameters_keep_their_shapes() {
        assertThat(key(CONVOLUTION, RELU, () -> pools(3, 5)), is(not(key(CONVOLUTION, RELU, () -> pools(5, 3)))));
    }

    private static Block pools(int first, int second) {
        return new SequentialBlock()
                .add(Pool.maxPool2dBlock(new Shape(first, first)))
                .add(Pool.maxPool2dBlock(new Shape(second, second)));
    }
}
