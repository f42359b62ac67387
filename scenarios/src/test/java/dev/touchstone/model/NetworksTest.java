package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.training.initializer.Initializer;
import dev.touchstone.scenario.Architecture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworksTest {

    private static final Shape IMAGES = new Shape(1, 3, 64, 64);

    private final NDManager manager = NDManager.newBaseManager();

    @AfterEach
    void close() {
        manager.close();
    }

    private Block network(Architecture architecture) {
        Block block = Networks.build(architecture, 2);
        block.setInitializer(Initializer.ZEROS, parameter -> true);
        block.initialize(manager, DataType.FLOAT32, IMAGES);
        return block;
    }

    private static long parameters(Block block) {
        return block.getParameters().values().stream()
                .mapToLong(parameter -> parameter.getArray().size())
                .sum();
    }

    /** Of each layer of a kind, in order. */
    private static List<Long> parameters(Block block, Class<? extends Block> kind) {
        return block.getChildren().values().stream()
                .filter(kind::isInstance)
                .map(NetworksTest::parameters)
                .toList();
    }

    /** The side of the square maps whenever it changes. */
    private List<Long> sides(Block block) {
        List<Long> sides = new ArrayList<>(List.of(64L));
        Shape[] shapes = {IMAGES};
        for (Block layer : block.getChildren().values()) {
            shapes = layer.getOutputShapes(shapes);
            if (shapes[0].dimension() == 4 && shapes[0].get(3) != sides.get(sides.size() - 1)) {
                sides.add(shapes[0].get(3));
            }
        }
        return sides;
    }

    @ParameterizedTest
    @CsvSource({
        "SIMPLE_CNN, 684122",
        "COMPLEX_CNN, 674338",
        "ALEXNET, 28868194",
        "VGG16, 15896642",
        "VGG16_QUARTER, 995090"
    })
    void the_number_of_parameters_is_the_published_one(Architecture architecture, long expected) {
        assertThat(parameters(network(architecture)), is(expected));
    }

    @Test
    void alexnet_has_the_published_layers() {
        Block block = network(Architecture.ALEXNET);

        assertThat(sides(block), is(List.of(64L, 16L, 8L, 4L, 2L)));
        assertThat(
                parameters(block, Conv2d.class),
                is(List.of(
                        (11 * 11 * 3 + 1) * 96L,
                        (5 * 5 * 96 + 1) * 256L,
                        (3 * 3 * 256 + 1) * 384L,
                        (3 * 3 * 384 + 1) * 384L,
                        (3 * 3 * 384 + 1) * 256L)));
        assertThat(
                parameters(block, Linear.class),
                is(List.of((256 * 2 * 2 + 1) * 4096L, (4096 + 1) * 4096L, (4096 + 1) * 1000L, (1000 + 1) * 2L)));
        assertThat(
                parameters(block, BatchNorm.class),
                is(List.of(4 * 96L, 4 * 256L, 4 * 384L, 4 * 384L, 4 * 256L, 4 * 4096L, 4 * 4096L, 4 * 1000L, 4 * 2L)));
    }

    @ParameterizedTest
    @CsvSource({"VGG16, 64, '1024,512,256'", "VGG16_QUARTER, 16, '256,128,64'"})
    void vgg16_has_the_published_layers(Architecture architecture, int width, String hidden) {
        Block block = network(architecture);

        assertThat(sides(block), is(List.of(64L, 32L, 16L, 8L, 4L, 2L)));
        int[] filters = {3, 1, 1, 2, 2, 4, 4, 4, 8, 8, 8, 8, 8, 8};
        List<Long> convolutions = new ArrayList<>();
        for (int i = 1; i < filters.length; i++) {
            long in = i == 1 ? 3 : (long) width * filters[i - 1];
            convolutions.add((9 * in + 1) * width * filters[i]);
        }
        assertThat(parameters(block, Conv2d.class), is(convolutions));
        List<Long> dense = new ArrayList<>();
        long in = 8L * width;
        for (String units : (hidden + ",2").split(",")) {
            dense.add((in + 1) * Long.parseLong(units));
            in = Long.parseLong(units);
        }
        assertThat(parameters(block, Linear.class), is(dense));
    }

    @Test
    void the_convolutions_of_vgg16_stand_where_torchvision_numbers_them() {
        List<Block> layers = Networks.build(Architecture.VGG16, 2).getChildren().values();

        List<Integer> convolutions = IntStream.range(0, layers.size())
                .filter(i -> layers.get(i) instanceof Conv2d)
                .boxed()
                .toList();
        assertThat(convolutions, is(List.of(0, 2, 5, 7, 10, 12, 14, 17, 19, 21, 24, 26, 28)));
    }

    private static Shape inputs(Architecture architecture) {
        if (!architecture.readsSymbols()) {
            return IMAGES;
        }
        return architecture.isConvolutional() ? new Shape(1, 1, 8, 1) : new Shape(1, 8, 1);
    }

    @Test
    void logits_come_one_a_class_whatever_the_network() {
        for (Architecture architecture : Architecture.values()) {
            Block block = Networks.build(architecture, 7);

            assertThat(
                    architecture.id(),
                    Arrays.asList(block.getOutputShapes(new Shape[] {inputs(architecture)})),
                    is(List.of(new Shape(1, 7))));
        }
    }
}
