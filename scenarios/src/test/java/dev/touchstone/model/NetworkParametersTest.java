package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import dev.touchstone.model.layer.BlockReader;
import dev.touchstone.model.layer.LayerNode;
import dev.touchstone.scenario.Architecture;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkParametersTest {

    private final NDManager manager = NDManager.newBaseManager();

    @AfterEach
    void close() {
        manager.close();
    }

    private static List<String> layers(Block block) {
        return NetworkParameters.of(block).stream()
                .map(ModelParameter::layer)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void each_parameter_is_listed_once_under_its_name(Architecture architecture) {
        Block block = UntrainedModels.block(architecture, manager);

        assertThat(
                NetworkParameters.of(block).stream().map(ModelParameter::name).toList(),
                is(block.getParameters().keys()));
    }

    @ParameterizedTest
    @EnumSource
    void layers_go_by_the_names_and_in_the_order_of_the_layer_graph(Architecture architecture) {
        Block block = UntrainedModels.block(architecture, manager);
        List<String> layers = layers(block);

        assertThat(
                layers,
                is(BlockReader.read(block, manager.getDevice()).nodes().stream()
                        .map(LayerNode::name)
                        .filter(layers::contains)
                        .toList()));
    }

    @Test
    void a_parameter_knows_its_kind_its_shape_and_its_fan_in() {
        Block block = UntrainedModels.block(Architecture.ALEXNET, manager);

        assertThat(
                NetworkParameters.of(block).subList(0, 6),
                contains(
                        parameter("01Conv2d", "weight", ParameterKind.WEIGHT, OptionalLong.of(3 * 121), 96, 3, 11, 11),
                        parameter("01Conv2d", "bias", ParameterKind.BIAS, OptionalLong.of(3 * 121), 96),
                        parameter("02BatchNorm", "gamma", ParameterKind.NORM_SCALE, OptionalLong.empty(), 96),
                        parameter("02BatchNorm", "beta", ParameterKind.NORM_SHIFT, OptionalLong.empty(), 96),
                        parameter("02BatchNorm", "runningMean", ParameterKind.RUNNING_MEAN, OptionalLong.empty(), 96),
                        parameter(
                                "02BatchNorm",
                                "runningVar",
                                ParameterKind.RUNNING_VARIANCE,
                                OptionalLong.empty(),
                                96)));
    }

    private static ModelParameter parameter(
            String layer, String name, ParameterKind kind, OptionalLong fanIn, long... shape) {
        return new ModelParameter(layer + "_" + name, layer, layer, kind, new Shape(shape), fanIn);
    }

    @Test
    void a_class_token_is_a_parameter_like_any_other() {
        Block block = UntrainedModels.block(Architecture.TRANSFORMER_64_CLS, manager);

        assertThat(
                NetworkParameters.of(block).get(0),
                is(new ModelParameter(
                        "02class-token_token",
                        "class-token",
                        "class-token",
                        ParameterKind.OTHER,
                        new Shape(64),
                        OptionalLong.empty())));
    }

    @Test
    void what_two_layers_share_is_listed_where_it_comes_first() {
        Block shared = Linear.builder().setUnits(4).build();
        Block block = new SequentialBlock()
                .add(shared)
                .add(Activation.reluBlock())
                .add(shared)
                .add(Linear.builder().setUnits(2).build());
        block.initialize(manager, DataType.FLOAT32, new Shape(1, 4));

        assertThat(block.getParameters().keys().get(2), is("03Linear_weight"));
        assertThat(layers(block), contains("01Linear", "04Linear"));
    }

    @Test
    void a_network_of_a_single_layer_goes_by_its_kind() {
        Block block = Linear.builder().setUnits(2).build();
        block.initialize(manager, DataType.FLOAT32, new Shape(1, 4));

        assertThat(layers(block), contains("Linear"));
    }

    @Test
    void more_than_99_layers_keep_their_names() {
        SequentialBlock block = new SequentialBlock();
        IntStream.range(0, 101)
                .forEach(i -> block.add(Linear.builder().setUnits(1).build()));
        block.initialize(manager, DataType.FLOAT32, new Shape(1, 1));

        assertThat(layers(block).get(100), is("101Linear"));
    }
}
