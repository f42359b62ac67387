package dev.touchstone.method.cam;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.method.Chains;
import dev.touchstone.method.RandomTransformers;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.propagation.GuidedBackprop;
import dev.touchstone.model.GraphModel;
import dev.touchstone.model.layer.Activation;
import dev.touchstone.model.layer.Convolution;
import dev.touchstone.model.layer.Dense;
import dev.touchstone.model.layer.Layer;
import dev.touchstone.model.layer.Rearrangement;
import dev.touchstone.scenario.SeedSource;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On the networks of the ANDOR papers: Transformers of scalar tokens, and CNNs whose last layer is a convolution of single positions. */
class TransformerCamTest {

    private static final SeedSource SEEDS = SeedSource.of(1);
    private static final int TOKENS = RandomTransformers.TOKENS;
    private static final int WIDTH = 8;

    private final NDManager manager = NDManager.newBaseManager();
    private final RandomTransformers random = new RandomTransformers(manager, 8, DataType.FLOAT64);

    @AfterEach
    void close() {
        manager.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_layer_is_the_last_normalisation(boolean classToken) {
        GraphModel model = random.model(classToken);

        assertThat(
                CamLayer.last().position(model.layers()),
                is(OptionalInt.of(model.layers().position("2/ln2"))));
    }

    /** The read-out is linear, so that the gradient of a token's channel is its weight there. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void grad_cam_weighs_a_channel_by_its_mean_gradient_over_the_inputs_tokens(boolean classToken) {
        GraphModel model = random.model(classToken);
        NDArray inputs = random.inputs(1);
        int skipped = classToken ? 1 : 0;
        double[][] gradient = gradient(model, skipped);
        double[][] tokens = tokens(model, inputs, skipped);

        double[] map = map(new GradCam().withoutRelu(), model, inputs);

        for (int token = 0; token < TOKENS; token++) {
            double expected = 0;
            for (int channel = 0; channel < WIDTH; channel++) {
                double mean = 0;
                for (int each = 0; each < TOKENS; each++) {
                    mean += gradient[each][channel] / TOKENS;
                }
                expected += mean * tokens[token][channel];
            }
            assertThat(map[token], is(closeTo(expected, 1e-12)));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void grad_cam_plus_plus_weighs_a_channel_by_powers_of_its_gradients(boolean classToken) {
        GraphModel model = random.model(classToken);
        NDArray inputs = random.inputs(1);
        int skipped = classToken ? 1 : 0;
        double[][] gradient = gradient(model, skipped);
        double[][] tokens = tokens(model, inputs, skipped);

        double[] map = map(new GradCamPlusPlus().withoutRelu(), model, inputs);

        for (int token = 0; token < TOKENS; token++) {
            double expected = 0;
            for (int channel = 0; channel < WIDTH; channel++) {
                double sum = 0;
                for (int each = 0; each < TOKENS; each++) {
                    sum += tokens[each][channel];
                }
                double weight = 0;
                for (int each = 0; each < TOKENS; each++) {
                    double g = gradient[each][channel];
                    weight += Math.max(g, 0) * g * g / (2 * g * g + g * g * g * sum + 1e-6);
                }
                expected += weight * tokens[token][channel];
            }
            assertThat(map[token], is(closeTo(expected, 1e-9 * Math.max(1, Math.abs(expected)))));
        }
    }

    /** In the code of the ANDOR papers the factor is one number for all inputs. */
    @Test
    void guided_grad_cam_is_guided_backprop_times_the_grad_cam_of_each_token() {
        GraphModel model = random.model(true);
        NDArray inputs = random.inputs(1);
        double[] guided = map(new GuidedBackprop(), model, inputs);
        double[] cam = map(new GradCam(), model, inputs);

        double[] map = map(new GuidedGradCam(), model, inputs);

        for (int token = 0; token < TOKENS; token++) {
            assertThat(map[token], is(closeTo(guided[token] * cam[token], 1e-12)));
        }
    }

    @Test
    void a_layer_before_the_class_token_has_no_token_to_leave_out() {
        GradCam cam = new GradCam(CamLayer.named("positions"), Upsampling.BILINEAR);

        NDArray map = cam.layerMap(random.model(true), random.inputs(2), random.targets(2));

        assertThat(map.getShape(), is(new Shape(2, TOKENS)));
    }

    @Test
    void tokens_that_are_not_the_inputs_have_a_map_of_their_own_only() {
        GraphModel model = random.model(false);
        NDArray inputs = random.uniform(-1, 1, 1, TOKENS, 1);
        GradCam cam = new GradCam(CamLayer.named("1/ln1"), Upsampling.BILINEAR);

        assertThat(cam.layerMap(model, inputs, random.targets(1)).getShape(), is(new Shape(1, TOKENS)));
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class,
                () -> Tokens.overInputs(cam.layerMap(model, inputs, random.targets(1)), new Shape(1, TOKENS, 2)));
        assertThat(
                error.getMessage(),
                is("a map of shape (1, 5) over tokens does not fit inputs of shape (1, 5, 2);"
                        + " take the layer's own map instead"));
    }

    /** (n, 1, L, 1): a convolution along the inputs, ReLU, and one of single positions that the read-out alone reads. */
    @Test
    void a_last_convolution_without_an_activation_gives_each_input_its_position() {
        Layer along = convolution(new double[] {1, -1, 2, 0.5, 1, -1}, new Shape(2, 1, 3, 1), 1);
        Layer single = convolution(new double[] {1, -1, 0.5, 2}, new Shape(2, 2, 1, 1), 0);
        Dense readout = new Dense(manager.create(new double[][] {{1, 2, 3, 4, -1, 0, 1, 2}}), null);
        GraphModel model = Chains.model(1, along, Activation.RELU, single, Rearrangement.flatten(), readout);
        NDArray inputs = manager.create(new double[] {1, -1, -1, 1}, new Shape(1, 1, 4, 1));
        NDArray maps = new GradCam().withoutRelu().channelMaps(model, inputs, manager.create(new long[] {0}));

        double[] map = map(new GradCam().withoutRelu(), model, inputs);

        assertThat(CamLayer.last().position(model.layers()), is(OptionalInt.of(2)));
        assertThat(maps.getShape(), is(new Shape(1, 2, 4, 1)));
        // ReLU of the first: (0, 0, 2, 0) and (2, 0.5, 0, 0.5); of the second: (-2, -0.5, 2, -0.5) and (4, 1, 1, 1).
        // The channels'
        // weights are 2.5 and 0.5.
        assertThat(map, is(new double[] {-3, -0.75, 5.5, -0.75}));
    }

    private Convolution convolution(double[] weights, Shape shape, int padding) {
        return new Convolution(
                manager.create(weights, shape), null, new Shape(1, 1), new Shape(padding, 0), new Shape(1, 1), 1);
    }

    private static double[][] gradient(GraphModel model, int skipped) {
        Dense head = (Dense) model.layers().node(model.layers().last()).layer();
        return rows(head.weight().get(0), skipped);
    }

    private static double[][] tokens(GraphModel model, NDArray inputs, int skipped) {
        int position = model.layers().position("2/ln2");
        return rows(model.layers().record(inputs, tape -> tape.value(position)), skipped);
    }

    private static double[][] rows(NDArray array, int skipped) {
        double[] flat = array.toDoubleArray();
        double[][] rows = new double[TOKENS][WIDTH];
        for (int i = 0; i < TOKENS * WIDTH; i++) {
            rows[i / WIDTH][i % WIDTH] = flat[skipped * WIDTH + i];
        }
        return rows;
    }

    private double[] map(SaliencyMethod method, GraphModel model, NDArray inputs) {
        NDArray map = method.attribute(model, inputs, manager.create(new long[] {0}), SEEDS);
        assertThat(map.getShape(), is(inputs.getShape()));
        return map.toDoubleArray();
    }
}
