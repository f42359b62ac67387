package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv1d;
import ai.djl.nn.core.Linear;
import dev.touchstone.scenario.OwnNetwork;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnBlockErrorsTest {

    @TempDir
    Path directory;

    private String error(Class<? extends RuntimeException> kind, Supplier<Block> block) {
        TinyWorld world = OwnNetworks.world(OwnNetwork.of("weld-cnn", block));
        ModelStore store = new ModelStore(directory, ModelStore.Mode.STORE, TrainingProgress.SILENT);
        return assertThrows(kind, () -> store.obtain(world, 0, 1, Device.cpu())).getMessage();
    }

    private static SequentialBlock endingWith(Block last) {
        return OwnNetworks.tiny().add(last);
    }

    private static Block lambda(Function<NDArray, NDArray> function) {
        return new LambdaBlock(arrays -> new NDList(function.apply(arrays.head())));
    }

    @Test
    void no_block_is_said() {
        assertThat(
                error(IllegalArgumentException.class, () -> null),
                is("the network weld-cnn is null; its supplier must make a block"));
    }

    @Test
    void a_block_that_is_handed_out_twice_is_said() {
        Block one = OwnNetworks.tiny();

        assertThat(
                error(IllegalArgumentException.class, () -> one),
                is("the parameter 01Conv2d_weight of the network weld-cnn has values already, so models would share it;"
                        + " its supplier must make every part anew each time"));
    }

    @Test
    void a_part_that_is_shared_by_all_blocks_is_said() {
        Block head = Linear.builder().setUnits(2).build();

        assertThat(
                error(IllegalArgumentException.class, () -> new SequentialBlock()
                        .add(Blocks.batchFlattenBlock())
                        .add(head)),
                is("the parameter 02Linear_weight of the network weld-cnn has values already, so models would share it;"
                        + " its supplier must make every part anew each time"));
    }

    @Test
    void a_supplier_that_makes_another_block_each_time_is_said() {
        int[] made = new int[1];

        assertThat(
                error(IllegalArgumentException.class, () -> new SequentialBlock()
                        .add(Blocks.batchFlattenBlock())
                        .add(Linear.builder().setUnits(2 + made[0]++).build())),
                is("the network weld-cnn is another each time it is made; its supplier must make the same block,"
                        + " whatever it made before"));
    }

    @Test
    void a_block_for_other_inputs_is_said_with_the_inputs() {
        assertThat(
                error(IllegalArgumentException.class, () -> new SequentialBlock()
                        .add(Conv1d.builder()
                                .setKernelShape(new Shape(3))
                                .setFilters(2)
                                .build())),
                is(
                        "the network weld-cnn does not take the inputs of test/tiny, one of which has the shape (1, 1, 32, 32):"
                                + " Expected layout: NCW, but got: ????"));
    }

    @Test
    void a_block_without_parameters_is_said() {
        assertThat(
                error(IllegalArgumentException.class, Blocks::batchFlattenBlock),
                is("the network weld-cnn has no parameters, so there is nothing to train;"
                        + " a layer of your own adds them by addParameter or addChildBlock"));
    }

    @Test
    void another_number_of_classes_is_said() {
        assertThat(
                error(
                        IllegalArgumentException.class,
                        () -> endingWith(Linear.builder().setUnits(3).build())),
                is(
                        "the network weld-cnn gives arrays of the shapes [(3, 3)] for 3 inputs of test/tiny, which has 2 classes;"
                                + " it must give one array of logits, (3, 2)"));
    }

    @Test
    void several_arrays_are_said() {
        assertThat(
                error(
                        IllegalArgumentException.class,
                        () -> endingWith(new LambdaBlock(arrays ->
                                new NDList(arrays.head(), arrays.head().mul(arrays.head()))))),
                is(
                        "the network weld-cnn gives arrays of the shapes [(3, 2), (3, 2)] for 3 inputs of test/tiny, which has 2 classes;"
                                + " it must give one array of logits, (3, 2)"));
    }

    @Test
    void logits_that_are_no_number_are_said() {
        assertThat(
                error(
                        IllegalStateException.class,
                        () -> endingWith(lambda(x -> x.sub(x).log().mul(x.sub(x))))),
                is(
                        "the network weld-cnn gives NaN before any training; look for a division by 0 or a logarithm in it"));
    }

    @Test
    void logits_that_are_others_when_asked_again_are_said() {
        assertThat(
                error(IllegalStateException.class, () -> endingWith(lambda(OwnBlockErrorsTest::noisy))),
                matchesPattern("the network weld-cnn gives other logits when it is asked again, by up to [0-9.]+;"
                        + " outside training nothing in it may be random"));
    }

    private static NDArray noisy(NDArray logits) {
        NDManager owner = logits.getManager();
        return logits.add(owner.randomNormal(logits.getShape()));
    }

    @Test
    void an_id_of_another_form_is_said() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> OwnNetwork.of("Weld CNN", OwnNetworks::tiny));

        assertThat(
                error.getMessage(),
                is("a network's id is made of lower-case letters, digits, dots and hyphens, not 'Weld CNN'"));
    }

    @Test
    void an_id_of_ours_is_said() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> OwnNetwork.of("simple-cnn", OwnNetworks::tiny));

        assertThat(
                error.getMessage(), is("'simple-cnn' is the id of a network of Touchstone's own; give yours another"));
    }
}
