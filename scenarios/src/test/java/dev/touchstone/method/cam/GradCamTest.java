package dev.touchstone.method.cam;

import static dev.touchstone.method.Chains.captum;
import static dev.touchstone.method.Chains.counted;
import static dev.touchstone.method.Chains.dense;
import static dev.touchstone.method.Chains.model;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.SignSemantics;
import dev.touchstone.method.UnsupportedLayerException;
import dev.touchstone.method.propagation.GuidedBackprop;
import dev.touchstone.model.GraphModel;
import dev.touchstone.model.layer.Activation;
import dev.touchstone.model.layer.AveragePool;
import dev.touchstone.model.layer.OtherLayer;
import dev.touchstone.model.layer.Rearrangement;
import dev.touchstone.scenario.SeedSource;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GradCamTest {

    private static final SeedSource SEEDS = SeedSource.of(1);

    private final NDManager manager = NDManager.newBaseManager();
    private final NDArray first = manager.create(new long[] {0});

    @AfterEach
    void close() {
        manager.close();
    }

    private static GradCam at(String layer) {
        return new GradCam(CamLayer.named(layer), Upsampling.NEAREST).withoutRelu();
    }

    private double[] map(SaliencyMethod method, NDArray inputs) {
        return method.attribute(captum(manager), inputs, first, SEEDS).toDoubleArray();
    }

    /** gradcam-conv-per-channel-01 */
    @Test
    void captums_map_of_each_channel() {
        NDArray maps = at("conv1").channelMaps(captum(manager), counted(manager, 0), first);

        assertThat(maps.getShape(), is(new Shape(1, 2, 2, 2)));
        assertThat(maps.toDoubleArray(), is(new double[] {-3.75, 3, 23.25, 30, 15, 10.5, -3, -7.5}));
    }

    /** gradcam-conv-two-inputs-01 (its second input of ones is added to the first) and gradcam-relu-layer-01 */
    @Test
    void captums_maps_before_and_after_the_activation() {
        NDArray before = at("conv1").layerMap(captum(manager), counted(manager, 1), first);
        NDArray after = at("relu1").layerMap(captum(manager), counted(manager, 0), first);

        assertThat(before.getShape(), is(new Shape(1, 2, 2)));
        assertThat(before.toDoubleArray(), is(new double[] {14.5, 19, 32.5, 37}));
        assertThat(after.toDoubleArray(), is(new double[] {0, 4, 28, 32.5}));
    }

    /** gradcam-layer-input-no-relu-01 */
    @Test
    void captums_map_of_the_input_itself() {
        NDArray image = counted(manager, 0);
        image.set(new double[] {0, 1, 2, 3, 4, -4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15});

        double[] map = map(at("input"), image);

        double[] expected = image.mul(0.5625).toDoubleArray();
        assertThat(map, is(expected));
        assertThat(map[5], is(-2.25));
    }

    /** gradcam-linear-01 */
    @Test
    void a_dense_layer_gives_one_number_a_row() {
        GraphModel model = model(
                2,
                dense(manager, new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}, 0, 0, 0),
                dense(manager, new double[][] {{1, 1, 1}, {1, 1, 1}, {1, 1, 1}, {1, 1, 1}}, -10, 1, 1, 1),
                Activation.RELU,
                dense(manager, new double[][] {{1, 1, 1, 1}, {1, 1, 1, 1}}, -1, 1));

        NDArray map = at("01-dense").layerMap(model, manager.create(new double[][] {{0, 100, 0}}), first);

        assertThat(map.getShape(), is(new Shape(1)));
        assertThat(map.toDoubleArray(), is(new double[] {400}));
    }

    @Test
    void the_last_convolution_is_taken_after_its_activation_unless_asked_otherwise() {
        GraphModel model = captum(manager);

        assertThat(CamLayer.lastConvolution().position(model.layers()).getAsInt(), is(2));
        assertThat(
                CamLayer.lastConvolutionBeforeActivation()
                        .position(model.layers())
                        .getAsInt(),
                is(1));
        assertThat(
                new GradCam().layerMap(model, counted(manager, 0), first).toDoubleArray(),
                is(new double[] {0, 4, 28, 32.5}));
    }

    @Test
    void relu_comes_before_upsampling() {
        AveragePool halves = new AveragePool(array -> array.reshape(1, 1, 2, 2).mean(new int[] {3}));
        GraphModel model = model(1, halves, Rearrangement.flatten(), dense(manager, new double[][] {{1, 1}}));
        NDArray inputs = manager.create(new double[] {-4, -4, 4, 4}, new Shape(1, 1, 4));
        GradCam method = new GradCam(CamLayer.named("01-average-pooling"), Upsampling.BILINEAR);

        assertThat(method.attribute(model, inputs, first, SEEDS).toDoubleArray(), is(new double[] {0, 1, 3, 4}));
        assertThat(
                method.withoutRelu().attribute(model, inputs, first, SEEDS).toDoubleArray(),
                is(new double[] {-4, -2, 2, 4}));
        assertThat(method.sign(), is(SignSemantics.MAGNITUDE));
        assertThat(method.withoutRelu().sign(), is(SignSemantics.SIGNED));
    }

    /** With global average pooling and a linear head, {@code sum_c v_c A_c / (H W)} (Zhou et al., 2016), which sums to the logit. */
    @Test
    void under_global_average_pooling_it_is_the_class_activation_map_over_its_size() {
        GraphModel model = model(
                1,
                Activation.RELU,
                new AveragePool(array -> array.getNDArrayInternal().globalAvgPool()),
                Rearrangement.flatten(),
                dense(manager, new double[][] {{2, -3}}));
        double[] values = {1, 2, -1, 4, 0, 1, 3, -2};
        NDArray inputs = manager.create(values, new Shape(1, 2, 2, 2));

        double[] map = at("01-relu").layerMap(model, inputs, first).toDoubleArray();

        assertThat(map, is(new double[] {0.5, 0.25, -2.25, 2}));
        assertThat(Arrays.stream(map).sum(), is(closeTo(model.logits(inputs).getDouble(0, 0), 1e-15)));
    }

    @Test
    void the_map_is_the_same_on_every_channel_of_the_input() {
        GraphModel model = model(
                1, Activation.RELU, Rearrangement.flatten(), dense(manager, new double[][] {{1, 2, 3, 4, 5, 6, 7, 8}}));
        NDArray inputs = manager.create(new double[] {1, 2, 3, 4, 5, 6, 7, 8}, new Shape(1, 2, 4));

        double[] map = at("01-relu").attribute(model, inputs, first, SEEDS).toDoubleArray();

        assertThat(map, is(new double[] {35, 44, 53, 62, 35, 44, 53, 62}));
    }

    /** {@code alpha = 1 / (2 + g sum A)} where g is not 0, so that channels weigh {@code sum g / (2 + g sum A)}. */
    @Test
    void grad_cam_plus_plus_by_hand() {
        GraphModel model =
                model(1, Activation.RELU, Rearrangement.flatten(), dense(manager, new double[][] {{1, 0, 2, -1}}));
        NDArray inputs = manager.create(new double[] {1, 2, 3, 4}, new Shape(1, 2, 2));
        GradCamPlusPlus method = new GradCamPlusPlus(CamLayer.named("01-relu"), Upsampling.NEAREST);

        double[] map = method.layerMap(model, inputs, first).toDoubleArray();

        double a = 1 / (2 + 3.0);
        double b = 2 / (2 + 2 * 7.0);
        assertThat(map[0], is(closeTo(a + 3 * b, 1e-6)));
        assertThat(map[1], is(closeTo(2 * a + 4 * b, 1e-6)));
    }

    /** guidedgradcam-conv-two-inputs-01, which takes the convolution, and is the product of its two parts. */
    @Test
    void captums_guided_grad_cam() {
        CamLayer layer = CamLayer.lastConvolutionBeforeActivation();
        NDArray image = counted(manager, 1);

        double[] map = map(new GuidedGradCam(layer, Upsampling.NEAREST), image);

        assertThat(map, is(new double[] {14.5, 29, 38, 19, 29, 58, 76, 38, 65, 130, 148, 74, 32.5, 65, 74, 37}));
        double[] cam = map(new GradCam(layer, Upsampling.NEAREST), image);
        double[] guided = map(new GuidedBackprop(), image);
        for (int i = 0; i < map.length; i++) {
            assertThat(map[i], is(cam[i] * guided[i]));
        }
    }

    /** pair-gradcam-01, whose activations and gradients are given; a number each of its rows. */
    @Test
    void pairs_map_of_given_activations_and_gradients() {
        double[][] activations = {
            {-1, -2, -3, -2, -1}, {1, 2, 3, 2, 1}, {0, 0, 0, 0, 0}, {1, 2, 3, 2, 1}, {-1, -2, -3, -2, -1}
        };
        double[][] gradients = {{2, 0, 0, 0, 0}, {0, 3, 3, 3, 0}, {0, 0, 0, 0, 0}, {0, 0, 0, 0, 0}, {0, 3, 3, 3, 2}};
        NDArray weights = manager.create(gradients);
        OtherLayer head = new OtherLayer(
                "head", read -> read.singletonOrThrow().mul(weights).sum(new int[] {2, 3}));
        GraphModel model = model(1, new Rearrangement("identity", read -> read.singletonOrThrow()), head);
        NDArray inputs = manager.create(activations).reshape(1, 1, 5, 5);
        GradCam method = new GradCam(CamLayer.named("01-identity"), Upsampling.NEAREST);

        NDArray map = method.layerMap(model, inputs, first);

        double[] expected = {0, 0, 0, 0, 0, 1 / 3.0, 2 / 3.0, 1, 2 / 3.0, 1 / 3.0, 0, 0, 0, 0, 0};
        double[] scaled = map.div(map.max()).toDoubleArray();
        for (int i = 0; i < expected.length; i++) {
            assertThat(scaled[i], is(closeTo(expected[i], 1e-15)));
        }
    }

    @Test
    void a_layer_of_which_only_the_gradient_is_known_is_no_obstacle() {
        OtherLayer square =
                new OtherLayer("square", read -> read.singletonOrThrow().square());
        GraphModel model =
                model(1, Activation.RELU, square, Rearrangement.flatten(), dense(manager, new double[][] {{1, 1}}));
        NDArray inputs = manager.create(new double[] {1, 3}, new Shape(1, 1, 2));

        assertThat(at("01-relu").layerMap(model, inputs, first).toDoubleArray(), is(new double[] {4, 12}));
    }

    @Test
    void a_network_without_convolution_needs_a_layer_by_name() {
        GraphModel model = model(1, dense(manager, new double[][] {{1, 1}}));
        NDArray inputs = manager.create(new double[][] {{1, 1}});

        assertThat(
                assertThrows(UnsupportedLayerException.class, () -> new GradCam().layerMap(model, inputs, first))
                        .getMessage(),
                startsWith("grad-cam passes back through the model's layers, but none of them is a convolution or"
                        + " attention, and no other layer is named; methods"));
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> at("conv").layerMap(model, inputs, first))
                        .getMessage(),
                is("there is no layer 'conv'; the network has 01-dense"));
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> at("01-dense")
                                .attribute(model, inputs, first, SEEDS))
                        .getMessage(),
                is("a map of shape (1) cannot be upsampled to () a row; take the layer's own map instead"));
    }
}
