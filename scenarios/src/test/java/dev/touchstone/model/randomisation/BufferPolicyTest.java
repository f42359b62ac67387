package dev.touchstone.model.randomisation;

import static dev.touchstone.model.randomisation.Samples.SEEDS;
import static dev.touchstone.model.randomisation.Samples.blocks;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.model.layer.BatchNormalisation;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.LayerNode;
import dev.touchstone.scenario.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** On the small residual network, which has six batch normalisations. */
class BufferPolicyTest {

    private static final String MEAN = "01block1_01branch_02norm1_runningMean";
    private static final String VARIANCE = "01block1_01branch_02norm1_runningVar";
    private static final int EXAMPLES = 128;

    private static RandomisedModel randomised(TrainedModel model, List<ParameterGroup> groups, BufferPolicy buffers) {
        return RandomisedCopies.of(model, new Randomisation(groups, Randomiser.REINITIALISE, buffers, 0), SEEDS);
    }

    private static Map<String, Tensor> fully(TrainedModel model, BufferPolicy buffers) {
        try (RandomisedModel copy = randomised(model, blocks(model), buffers)) {
            return copy.model().weights();
        }
    }

    @Test
    void statistics_that_are_reset_are_those_of_a_new_layer() {
        try (TrainedModel model = Samples.cnn()) {
            Map<String, Tensor> random = fully(model, BufferPolicy.RESET);

            assertThat(random.get(MEAN).values(), is(new float[8]));
            assertThat(random.get(VARIANCE).values(), is(new float[] {1, 1, 1, 1, 1, 1, 1, 1}));
        }
    }

    @Test
    void statistics_that_are_kept_are_the_trained_ones() {
        try (TrainedModel model = Samples.cnn()) {
            Map<String, Tensor> trained = model.weights();
            Map<String, Tensor> random = fully(model, BufferPolicy.KEEP);

            for (String name : List.of(MEAN, VARIANCE)) {
                assertThat(random.get(name), is(trained.get(name)));
            }
            assertThat(random.get(MEAN).values(), is(not(new float[8])));
        }
    }

    @Test
    void learnt_parameters_are_the_same_under_each_policy() {
        try (TrainedModel model = Samples.cnn()) {
            Map<String, Tensor> reset = fully(model, BufferPolicy.RESET);
            Map<String, Tensor> measured = fully(model, BufferPolicy.RECALIBRATE);

            model.parameters()
                    .forEach(parameter -> assertThat(
                            parameter.name(),
                            measured.get(parameter.name()).equals(reset.get(parameter.name())),
                            is(parameter.kind().isTrainable())));
        }
    }

    @Test
    void the_first_recalibrated_statistics_are_those_of_the_convolved_examples() {
        try (TrainedModel model = Samples.cnn();
                RandomisedModel copy = randomised(model, blocks(model), BufferPolicy.RECALIBRATE);
                NDManager manager = model.newManager()) {
            Map<String, Tensor> random = copy.model().weights();
            NDArray examples = model.examples(EXAMPLES, manager);
            int length = (int) examples.getShape().get(2);
            float[] inputs = examples.toFloatArray();
            Tensor kernel = random.get("01block1_01branch_01conv1_weight");

            for (int channel = 0; channel < 8; channel++) {
                List<Double> seen = convolved(inputs, length, kernel, channel);
                double mean = seen.stream().mapToDouble(it -> it).average().orElseThrow();
                double variance = seen.stream()
                                .mapToDouble(it -> (it - mean) * (it - mean))
                                .sum()
                        / (seen.size() - 1);

                assertThat((double) random.get(MEAN).get(channel), is(closeTo(mean, 1e-6)));
                assertThat((double) random.get(VARIANCE).get(channel), is(closeTo(variance, 1e-6)));
            }
        }
    }

    /** A kernel of three on one channel, padded by one. */
    private static List<Double> convolved(float[] inputs, int length, Tensor kernel, int channel) {
        List<Double> outputs = new ArrayList<>();
        for (int row = 0; row < inputs.length; row += length) {
            for (int i = 0; i < length; i++) {
                double sum = 0;
                for (int k = -1; k <= 1; k++) {
                    if (i + k >= 0 && i + k < length) {
                        sum += kernel.get(3 * channel + k + 1) * inputs[row + i + k];
                    }
                }
                outputs.add(sum);
            }
        }
        return outputs;
    }

    @Test
    void later_recalibrated_statistics_are_of_what_the_recalibrated_layers_before_pass_on() {
        try (TrainedModel model = Samples.cnn();
                RandomisedModel copy = randomised(model, blocks(model), BufferPolicy.RECALIBRATE);
                NDManager manager = model.newManager()) {
            LayerGraph layers = copy.model().layers();
            List<NDArray> outputs = new ArrayList<>();
            int normalisations = 0;
            NDArray examples = model.examples(EXAMPLES, manager);
            for (LayerNode node : layers.nodes()) {
                NDList inputs = new NDList();
                node.inputs().forEach(from -> inputs.add(from == LayerGraph.INPUT ? examples : outputs.get(from)));
                if (node.layer() instanceof BatchNormalisation norm) {
                    normalisations++;
                    NDArray mean = inputs.get(0)
                            .mean(new int[] {3})
                            .mean(new int[] {2})
                            .mean(new int[] {0});
                    assertThat(node.name(), apart(norm.mean(), mean), is(closeTo(0, 1e-5)));
                    assertThat(node.name(), mean.abs().max().getFloat(), is(greaterThan(1e-3f)));
                }
                outputs.add(node.layer().forward(inputs));
            }
            assertThat(normalisations, is(6));
        }
    }

    private static double apart(NDArray actual, NDArray expected) {
        return actual.sub(expected).abs().max().getFloat();
    }

    @Test
    void only_the_statistics_of_the_randomised_groups_are_touched() {
        try (TrainedModel model = Samples.cnn()) {
            Map<String, Tensor> trained = model.weights();
            for (BufferPolicy buffers : BufferPolicy.values()) {
                try (RandomisedModel copy = randomised(model, blocks(model).subList(1, 4), buffers)) {
                    assertThat(copy.model().weights().get(MEAN), is(trained.get(MEAN)));
                }
            }
        }
    }

    @Test
    void a_network_without_batch_normalisation_is_the_same_under_each_policy() {
        try (TrainedModel model = Samples.transformer()) {
            assertThat(fully(model, BufferPolicy.RECALIBRATE), is(fully(model, BufferPolicy.RESET)));
        }
    }
}
