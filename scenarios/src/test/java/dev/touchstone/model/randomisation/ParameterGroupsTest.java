package dev.touchstone.model.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import dev.touchstone.model.UntrainedModels;
import dev.touchstone.scenario.Architecture;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ParameterGroupsTest {

    private final NDManager manager = NDManager.newBaseManager();

    @AfterEach
    void close() {
        manager.close();
    }

    private List<String> names(Architecture architecture, Granularity granularity) {
        return ParameterGroups.of(UntrainedModels.block(architecture, manager), granularity).stream()
                .map(ParameterGroup::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SIMPLE_CNN             | 01Conv2d 03Conv2d 05Conv2d 08Linear 10Linear",
                "COMPLEX_CNN            | 01Conv2d 03Conv2d 05Conv2d 07Conv2d 10Linear 12Linear 14Linear",
                "ALEXNET                | 01Conv2d 05Conv2d 09Conv2d 12Conv2d 15Conv2d 20Linear 23Linear 26Linear 29Linear",
                "VGG16                  | 01Conv2d 03Conv2d 06Conv2d 08Conv2d 11Conv2d 13Conv2d 15Conv2d 18Conv2d 20Conv2d 22Conv2d"
                        + " 25Conv2d 27Conv2d 29Conv2d 33Linear 35Linear 37Linear 39Linear",
                "VGG16_QUARTER          | 01Conv2d 03Conv2d 06Conv2d 08Conv2d 11Conv2d 13Conv2d 15Conv2d 18Conv2d 20Conv2d 22Conv2d"
                        + " 25Conv2d 27Conv2d 29Conv2d 33Linear 35Linear 37Linear 39Linear",
                "TRANSFORMER_64         | encoder1/attention encoder1/feedforward encoder2/attention encoder2/feedforward head",
                "TRANSFORMER_32         | encoder1/attention encoder1/feedforward encoder2/attention encoder2/feedforward head",
                "TRANSFORMER_64_DROPOUT | encoder1/attention encoder1/feedforward encoder2/attention encoder2/feedforward head",
                "TRANSFORMER_32_DROPOUT | encoder1/attention encoder1/feedforward encoder2/attention encoder2/feedforward head",
                "TRANSFORMER_64_CLS     | class-token encoder1/attention encoder1/feedforward encoder2/attention encoder2/feedforward head",
                "TRANSFORMER_32_CLS     | class-token encoder1/attention encoder1/feedforward encoder2/attention encoder2/feedforward head",
                "TRANSFORMER_64_CLS_DROPOUT | class-token encoder1/attention encoder1/feedforward encoder2/attention"
                        + " encoder2/feedforward head",
                "TRANSFORMER_32_CLS_DROPOUT | class-token encoder1/attention encoder1/feedforward encoder2/attention"
                        + " encoder2/feedforward head",
                "LOGIC_CNN              | block1 block2 convolution head",
                "LOGIC_CNN_NO_NORM      | block1 block2 convolution head",
                "LOGIC_CNN_PUBLISHED    | block1 block2 convolution head",
                "LOGIC_CNN_NO_SKIP      | block1/conv1 block1/conv2 block2/conv1 block2/conv2 convolution head",
                "LOGIC_CNN_PLAIN        | block1/conv1 block1/conv2 block2/conv1 block2/conv2 convolution head",
            })
    void blocks_are_the_parts_of_a_network_each_with_its_normalisation(Architecture architecture, String expected) {
        assertThat(names(architecture, Granularity.BLOCKS), is(Arrays.asList(expected.split(" +"))));
    }

    @Test
    void layers_are_the_blocks_that_hold_parameters_themselves() {
        assertThat(
                names(Architecture.LOGIC_CNN, Granularity.LAYERS),
                contains(
                        "block1/conv1",
                        "block1/norm1",
                        "block1/conv2",
                        "block1/norm2",
                        "block1/skip/conv",
                        "block1/skip/norm",
                        "block2/conv1",
                        "block2/norm1",
                        "block2/conv2",
                        "block2/norm2",
                        "block2/skip/conv",
                        "block2/skip/norm",
                        "convolution",
                        "head"));
        assertThat(
                names(Architecture.TRANSFORMER_64_CLS, Granularity.LAYERS).subList(0, 10),
                contains(
                        "class-token",
                        "encoder1/attention/query",
                        "encoder1/attention/key",
                        "encoder1/attention/value",
                        "encoder1/attention/out",
                        "encoder1/norm1",
                        "encoder1/feedforward/hidden",
                        "encoder1/feedforward/out",
                        "encoder1/norm2",
                        "encoder2/attention/query"));
    }

    @ParameterizedTest
    @EnumSource
    void each_parameter_is_in_one_group(Architecture architecture) {
        Block block = UntrainedModels.block(architecture, manager);
        List<String> all = block.getParameters().keys();
        long trainable = block.getParameters().values().stream()
                .filter(it -> it.getType() != Parameter.Type.RUNNING_MEAN && it.getType() != Parameter.Type.RUNNING_VAR)
                .mapToLong(it -> it.getArray().size())
                .sum();

        for (Granularity granularity : Granularity.values()) {
            List<ParameterGroup> groups = ParameterGroups.of(block, granularity);
            assertThat(groups.stream().flatMap(it -> it.parameters().stream()).toList(), is(all));
            assertThat(groups.stream().mapToLong(ParameterGroup::scalars).sum(), is(trainable));
        }
    }

    @Test
    void a_group_holds_running_statistics_but_does_not_count_them() {
        Block block = UntrainedModels.block(Architecture.ALEXNET, manager);

        assertThat(
                ParameterGroups.of(block, Granularity.BLOCKS).get(0),
                is(new ParameterGroup(
                        "01Conv2d",
                        List.of(
                                "01Conv2d_weight",
                                "01Conv2d_bias",
                                "02BatchNorm_gamma",
                                "02BatchNorm_beta",
                                "02BatchNorm_runningMean",
                                "02BatchNorm_runningVar"),
                        96 * (3 * 11 * 11 + 1 + 2))));
    }

    @Test
    void a_normalisation_with_nothing_before_it_is_a_group_of_its_own() {
        Block block = new SequentialBlock()
                .add(BatchNorm.builder().build())
                .add(Linear.builder().setUnits(2).build())
                .add(BatchNorm.builder().build());
        block.initialize(manager, DataType.FLOAT32, new Shape(1, 3));

        assertThat(
                ParameterGroups.of(block, Granularity.BLOCKS).stream()
                        .map(ParameterGroup::name)
                        .toList(),
                contains("01BatchNorm", "02Linear"));
    }
}
