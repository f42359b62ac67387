package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.training.initializer.Initializer;
import dev.touchstone.method.Baseline;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.method.cam.CamLayer;
import dev.touchstone.method.cam.GradCam;
import dev.touchstone.method.cam.Upsampling;
import dev.touchstone.method.gradient.InputXGradient;
import dev.touchstone.method.propagation.Composites;
import dev.touchstone.method.propagation.Conservation;
import dev.touchstone.method.propagation.DeepLift;
import dev.touchstone.method.propagation.DeepLiftRule;
import dev.touchstone.method.propagation.Lrp;
import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.SeedSource;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the methods that read layers make of the deep networks, with random weights and statistics. */
class NetworkLayersTest {

    private static final SeedSource SEEDS = SeedSource.of(1);
    private static final Shape IMAGES = new Shape(2, 3, 32, 32);

    private final NDManager manager = NDManager.newBaseManager();
    private final NDArray inputs = manager.create(uniform(new Random(2), 0, 1, (int) IMAGES.size()), IMAGES);
    private final NDArray targets = manager.create(new long[] {0, 1});

    @AfterEach
    void close() {
        manager.close();
    }

    private BlockModel model(Architecture architecture) {
        Block block = Networks.build(architecture, 2);
        block.setInitializer(Initializer.ZEROS, parameter -> true);
        block.freezeParameters(true);
        block.initialize(manager, DataType.FLOAT32, IMAGES);
        InitialWeights.set(block, SEEDS);
        Random random = new Random(1);
        for (Parameter parameter : block.getParameters().values()) {
            NDArray array = parameter.getArray();
            int size = (int) array.size();
            switch (parameter.getType()) {
                case GAMMA, RUNNING_VAR -> ParameterValues.write(uniform(random, 0.5f, 1.5f, size), array);
                case BIAS, BETA, RUNNING_MEAN -> ParameterValues.write(uniform(random, -0.2f, 0.2f, size), array);
                default -> {}
            }
        }
        return new BlockModel(block, 2, manager);
    }

    private static float[] uniform(Random random, float low, float high, int size) {
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = low + (high - low) * random.nextFloat();
        }
        return values;
    }

    private NDArray map(SaliencyMethod method, ExplainedModel model) {
        return method.attribute(model, inputs, targets, SEEDS);
    }

    /** The largest difference, relative to the largest value. */
    private static double apart(NDArray actual, NDArray expected) {
        float largest = expected.abs().max().getFloat();
        assertThat(largest, is(greaterThan(0f)));
        return actual.sub(expected).abs().max().getFloat() / largest;
    }

    @ParameterizedTest
    @EnumSource(names = {"ALEXNET", "VGG16_QUARTER"})
    void the_layers_compute_what_the_network_computes(Architecture architecture) {
        BlockModel model = model(architecture);

        assertThat(apart(model.layers().forward(inputs), model.logits(inputs)), is(lessThan(1e-5)));
    }

    @ParameterizedTest
    @EnumSource(names = {"ALEXNET", "VGG16_QUARTER"})
    void lrp_z_is_input_x_gradient(Architecture architecture) {
        BlockModel model = model(architecture);

        assertThat(apart(map(new Lrp(Composites.z()), model), map(new InputXGradient(), model)), is(lessThan(1e-4)));
    }

    @ParameterizedTest
    @EnumSource(names = {"ALEXNET", "VGG16_QUARTER"})
    void all_relevance_is_accounted_for(Architecture architecture) {
        BlockModel model = model(architecture);

        for (Conservation account : Conservation.of(new Lrp(Composites.epsilonPlus()), model, inputs, targets)) {
            assertThat(account.gap(), is(closeTo(0, 1e-3 * (1 + Math.abs(account.input())))));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ALEXNET", "VGG16_QUARTER"})
    void deep_lift_sums_to_the_difference_from_the_baseline(Architecture architecture) {
        BlockModel model = model(architecture);
        NDArray index = targets.reshape(2, 1);
        NDArray difference = model.logits(inputs)
                .sub(model.logits(inputs.zerosLike()))
                .gather(index, 1)
                .flatten();

        for (DeepLiftRule rule : DeepLiftRule.values()) {
            NDArray sums = map(new DeepLift(rule, Baseline.ZERO), model).sum(new int[] {1, 2, 3});
            assertThat(rule.name(), apart(sums, difference), is(lessThan(1e-3)));
        }
    }

    @ParameterizedTest
    @CsvSource({"ALEXNET, 17LambdaBlock, 2", "VGG16_QUARTER, 30LambdaBlock, 2"})
    void grad_cam_takes_the_last_convolution_behind_its_activation(Architecture architecture, String layer, int side) {
        BlockModel model = model(architecture);
        GradCam named = new GradCam(CamLayer.named(layer), Upsampling.BILINEAR);

        assertThat(new GradCam().layerMap(model, inputs, targets).getShape(), is(new Shape(2, side, side)));
        assertThat(
                map(new GradCam(), model).toFloatArray(), is(map(named, model).toFloatArray()));
    }
}
