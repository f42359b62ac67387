package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.training.ParameterStore;
import dev.touchstone.model.layer.LayerNode;
import dev.touchstone.model.layer.OtherLayer;
import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.SeedSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LogicNetworksTest {

    private final NDManager manager = NDManager.newBaseManager();

    @AfterEach
    void close() {
        manager.close();
    }

    static Stream<Architecture> networks() {
        return Arrays.stream(Architecture.values()).filter(Architecture::readsSymbols);
    }

    /** The largest difference, relative to the largest value. */
    private static double apart(NDArray actual, NDArray expected) {
        float largest = expected.abs().max().getFloat();
        assertThat(largest, is(greaterThan(0f)));
        return actual.sub(expected).abs().max().getFloat() / largest;
    }

    @ParameterizedTest
    @MethodSource("networks")
    void the_layers_compute_what_the_network_computes(Architecture architecture) {
        BlockModel model = LogicBlocks.frozen(architecture, manager);
        NDArray inputs = LogicBlocks.samples(architecture, 5, manager);

        assertThat(apart(model.layers().forward(inputs), model.logits(inputs)), is(lessThan(1e-5)));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void the_layers_pass_back_what_the_network_passes_back(Architecture architecture) {
        BlockModel model = LogicBlocks.frozen(architecture, manager);
        GraphModel read = new GraphModel(model.layers(), 2);
        NDArray inputs = LogicBlocks.samples(architecture, 5, manager);
        NDArray targets = manager.create(new long[] {0, 1, 1, 0, 1});

        assertThat(
                apart(read.inputGradient(inputs, targets), model.inputGradient(inputs, targets)), is(lessThan(1e-5)));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void no_layer_is_hidden_from_methods_that_read_them(Architecture architecture) {
        for (LayerNode node : LogicBlocks.frozen(architecture, manager).layers().nodes()) {
            assertThat(node.name(), node.layer() instanceof OtherLayer, is(false));
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void a_network_that_is_not_frozen_is_not_explained(Architecture architecture) {
        Block block = LogicBlocks.block(architecture, manager, SeedSource.of(1));

        assertThrows(IllegalArgumentException.class, () -> new BlockModel(block, 2, manager));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void every_parameter_but_the_bias_of_keys_has_a_part_in_the_logits(Architecture architecture) {
        NDArray inputs = LogicBlocks.samples(architecture, 5, manager);
        Block block = LogicBlocks.block(architecture, manager, SeedSource.of(1));
        NDArray before = logits(block, inputs);
        for (String name : block.getParameters().keys()) {
            Parameter parameter = block.getParameters().get(name);
            float[] values = parameter.getArray().toFloatArray();
            ParameterValues.write(other(values), parameter.getArray());

            // A key's bias adds the same to all scores of a query, which the softmax takes away.
            if (!name.endsWith("key_bias")) {
                assertThat(name, apart(logits(block, inputs), before), is(greaterThan(1e-6)));
            }
            ParameterValues.write(values, parameter.getArray());
        }
    }

    private static float[] other(float[] values) {
        float[] other = values.clone();
        for (int i = 0; i < other.length; i++) {
            other[i] = other[i] * (1 + i % 2) + 0.1f;
        }
        return other;
    }

    private NDArray logits(Block block, NDArray inputs) {
        return block.forward(new ParameterStore(manager, false), new NDList(inputs), false)
                .singletonOrThrow();
    }

    @ParameterizedTest
    @CsvSource({
        // Four projections, the feed-forward part and two normalisations a layer; the head over all positions.
        "TRANSFORMER_64, 2 * (4 * 65 * 64 + 65 * 32 + 33 * 64 + 4 * 64) + (8 * 64 + 1) * 2, 43202",
        "TRANSFORMER_64_CLS, one token and its part of the head more, 43394",
        "TRANSFORMER_32, 2 * (4 * 33 * 32 + 33 * 16 + 17 * 32 + 4 * 32) + (8 * 32 + 1) * 2, 11362",
        // Kernels, four numbers a channel of each normalisation, the head over all positions.
        "LOGIC_CNN, 24 + 192 + 8 + 384 + 768 + 128 + 4 * (3 * 8 + 3 * 16) + 256 + (8 * 16 + 1) * 2, 2306",
        "LOGIC_CNN_NO_SKIP, without 8 + 128 + 4 * (8 + 16), 2074",
        "LOGIC_CNN_NO_NORM, without 4 * (3 * 8 + 3 * 16), 2018",
        "LOGIC_CNN_PLAIN, without all of these, 1882",
        "LOGIC_CNN_PUBLISHED, without 192 + 768, 1346"
    })
    void the_number_of_parameters_is_that_of_the_parts_in_use(Architecture architecture, String sum, long expected) {
        Block block = LogicBlocks.block(architecture, manager, SeedSource.of(1));

        long parameters = block.getParameters().values().stream()
                .mapToLong(parameter -> parameter.getArray().size())
                .sum();

        assertThat(sum, parameters, is(expected));
    }

    @Test
    void the_layers_of_the_transformer_go_by_their_places() {
        assertThat(
                names(Architecture.TRANSFORMER_64_CLS).subList(0, 20),
                is(List.of(
                        "tokens/embedding (dense)",
                        "tokens/positions (offset)",
                        "class-token (class-token)",
                        "encoder1/attention/query (dense)",
                        "encoder1/attention/key (dense)",
                        "encoder1/attention/value (dense)",
                        "encoder1/attention/scores (attention-scores)",
                        "encoder1/attention/softmax (softmax)",
                        "encoder1/attention/mix (attention-mix)",
                        "encoder1/attention/out (dense)",
                        "encoder1/attention/sum (sum)",
                        "encoder1/norm1 (layer-normalisation)",
                        "encoder1/feedforward/hidden (dense)",
                        "encoder1/feedforward/relu (relu)",
                        "encoder1/feedforward/out (dense)",
                        "encoder1/feedforward/sum (sum)",
                        "encoder1/norm2 (layer-normalisation)",
                        "encoder2/attention/query (dense)",
                        "encoder2/attention/key (dense)",
                        "encoder2/attention/value (dense)")));
    }

    @Test
    void the_layers_of_the_cnn_go_by_their_places() {
        assertThat(
                names(Architecture.LOGIC_CNN),
                is(Stream.of(
                                block("block1"),
                                Stream.of("relu1 (relu)"),
                                block("block2"),
                                Stream.of(
                                        "relu2 (relu)",
                                        "convolution (convolution)",
                                        "flatten (flatten)",
                                        "head (dense)"))
                        .flatMap(names -> names)
                        .toList()));
    }

    private static Stream<String> block(String name) {
        return Stream.of(
                        "conv1 (convolution)",
                        "norm1 (batch-normalisation)",
                        "relu (relu)",
                        "conv2 (convolution)",
                        "norm2 (batch-normalisation)",
                        "skip/conv (convolution)",
                        "skip/norm (batch-normalisation)",
                        "sum (sum)")
                .map(layer -> name + "/" + layer);
    }

    private List<String> names(Architecture architecture) {
        return LogicBlocks.frozen(architecture, manager).layers().nodes().stream()
                .map(LayerNode::toString)
                .toList();
    }

    @Test
    void positions_are_told_apart_by_sines_and_cosines() {
        float[] codes = ScalarTokens.codes(3, 4);

        double[] expected = {
            0,
            1,
            0,
            1,
            Math.sin(1),
            Math.cos(1),
            Math.sin(0.01),
            Math.cos(0.01),
            Math.sin(2),
            Math.cos(2),
            Math.sin(0.02),
            Math.cos(0.02)
        };
        for (int i = 0; i < expected.length; i++) {
            assertThat((double) codes[i], is(closeTo(expected[i], 1e-7)));
        }
    }

    @Test
    void attention_is_dropped_only_in_training_and_by_our_own_stream() {
        NDArray inputs = LogicBlocks.samples(Architecture.TRANSFORMER_32_DROPOUT, 5, manager);
        Block one = LogicBlocks.block(Architecture.TRANSFORMER_32_DROPOUT, manager, SeedSource.of(1));
        Block same = LogicBlocks.block(Architecture.TRANSFORMER_32_DROPOUT, manager, SeedSource.of(1));
        Block other = Networks.build(Architecture.TRANSFORMER_32_DROPOUT, 2, SeedSource.of(3));
        LogicBlocks.setUp(other, Architecture.TRANSFORMER_32_DROPOUT, manager, SeedSource.of(1));

        float[] whole = logits(one, inputs).toFloatArray();
        float[] first = trained(one, inputs);
        assertThat(first, is(not(whole)));
        assertThat(trained(one, inputs), is(not(first)));
        assertThat(trained(same, inputs), is(first));
        assertThat(trained(other, inputs), is(not(first)));
        assertThat(logits(other, inputs).toFloatArray(), is(whole));
    }

    private float[] trained(Block block, NDArray inputs) {
        return block.forward(new ParameterStore(manager, false), new NDList(inputs), true)
                .singletonOrThrow()
                .toFloatArray();
    }

    @Test
    void what_is_not_dropped_grows_so_that_the_mean_stays() {
        AttentionDropout dropout = new AttentionDropout(0.3f, SeedSource.of(1).random());

        float[] values = dropout.apply(manager.ones(new ai.djl.ndarray.types.Shape(100_000)))
                .toFloatArray();

        int dropped = 0;
        for (float value : values) {
            assertThat(value == 0 || value == 1 / 0.7f, is(true));
            dropped += value == 0 ? 1 : 0;
        }
        assertThat(dropped / 1e5, is(closeTo(0.3, 0.005)));
    }
}
