package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.nn.core.Linear;
import ai.djl.training.ParameterStore;
import ai.djl.training.loss.Loss;
import dev.touchstone.scenario.AdversarialTraining;
import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.SeedSource;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProjectedGradientDescentTest {

    private static final SeedSource SEEDS = SeedSource.of(4);
    private static final float EPSILON = 0.1f;

    private final NDManager manager = NDManager.newBaseManager();
    private final AdversarialTraining training = new AdversarialTraining(EPSILON, 0.03f, 5, 0, 0);

    @AfterEach
    void close() {
        manager.close();
    }

    private Block network() {
        Block block = Networks.build(Architecture.SIMPLE_CNN, 2);
        block.initialize(manager, DataType.FLOAT32, new Shape(1, 3, 32, 32));
        InitialWeights.set(block, SEEDS);
        return block;
    }

    private NDArray images(int count) {
        double[] values =
                new SplittableRandom(1).doubles((long) count * 3 * 32 * 32).toArray();
        return manager.create(values, new Shape(count, 3, 32, 32)).toType(DataType.FLOAT32, false);
    }

    private NDArray attack(Block block, NDArray images, NDArray labels, SeedSource seeds) {
        return new ProjectedGradientDescent(training, block).attack(images, labels, EPSILON, seeds);
    }

    /** Class 0 has the logit {@code x0 - 2 x1}, class 1 has 0; a step of twice the ball ends on its border, wherever it began. */
    @Test
    void a_linear_network_is_attacked_at_a_corner_of_the_ball_or_of_the_values_that_images_have() {
        Block block = Linear.builder().setUnits(2).build();
        block.initialize(manager, DataType.FLOAT32, new Shape(1, 2));
        ParameterValues.write(
                new float[] {1, -2, 0, 0},
                block.getDirectParameters().get("weight").getArray());
        AdversarialTraining far = new AdversarialTraining(0.25f, 0.5f, 1, 0, 0);
        NDArray inputs = manager.create(new float[] {0.5f, 0.5f, 0.125f, 0.875f, 0.5f, 0.5f}, new Shape(3, 2));

        NDArray attacked = new ProjectedGradientDescent(far, block)
                .attack(inputs, manager.create(new int[] {0, 0, 1}), 0.25f, SEEDS);

        assertThat(attacked.toFloatArray(), is(new float[] {0.25f, 0.75f, 0, 1, 0.75f, 0.25f}));
    }

    @Test
    void adversarial_samples_lie_in_the_ball_and_between_0_and_1() {
        NDArray images = images(4);

        NDArray attacked = attack(network(), images, manager.create(new int[] {0, 1, 0, 1}), SEEDS);

        float largest = attacked.sub(images).abs().max().getFloat();
        assertThat(largest, is(lessThanOrEqualTo(EPSILON + Math.ulp(1f))));
        assertThat(largest, is(greaterThan(0.99f * EPSILON)));
        assertThat(attacked.min().getFloat(), is(greaterThanOrEqualTo(0f)));
        assertThat(attacked.max().getFloat(), is(lessThanOrEqualTo(1f)));
    }

    @Test
    void they_raise_the_loss_by_more_than_their_random_start() {
        Block block = network();
        NDArray images = images(4);
        NDArray labels = manager.create(new int[] {0, 1, 0, 1});
        AdversarialTraining still = new AdversarialTraining(EPSILON, Float.MIN_NORMAL, 1, 0, 0);

        NDArray started = new ProjectedGradientDescent(still, block).attack(images, labels, EPSILON, SEEDS);
        NDArray attacked = attack(block, images, labels, SEEDS);

        assertThat(loss(block, attacked, labels), is(greaterThan(2 * loss(block, started, labels))));
    }

    private float loss(Block block, NDArray images, NDArray labels) {
        NDList logits = block.forward(new ParameterStore(manager, false), new NDList(images), false);
        return Loss.softmaxCrossEntropyLoss()
                .evaluate(new NDList(labels), logits)
                .getFloat();
    }

    @Test
    void one_seed_gives_one_attack_and_another_seed_another() {
        Block block = network();
        NDArray images = images(2);
        NDArray labels = manager.create(new int[] {0, 1});

        float[] attacked = attack(block, images, labels, SEEDS).toFloatArray();

        assertThat(attack(block, images, labels, SEEDS).toFloatArray(), is(attacked));
        assertThat(attack(block, images, labels, SeedSource.of(5)).toFloatArray(), is(not(attacked)));
    }

    @Test
    void a_sample_starts_at_the_same_place_in_any_batch() {
        AdversarialTraining still = new AdversarialTraining(EPSILON, Float.MIN_NORMAL, 1, 0, 0);
        ProjectedGradientDescent descent = new ProjectedGradientDescent(still, network());
        NDArray images = images(3);

        NDArray together = descent.attack(images, manager.create(new int[] {0, 1, 0}), EPSILON, SEEDS);
        NDArray alone = descent.attack(
                images.get(new NDIndex("2:3")), manager.create(new int[] {0}), EPSILON, SEEDS.startingAt(2));

        assertThat(alone.toFloatArray(), is(together.get(new NDIndex("2:3")).toFloatArray()));
    }

    @Test
    void the_parameters_gather_no_gradient() {
        Block block = network();
        for (Parameter parameter : block.getParameters().values()) {
            parameter.getArray().setRequiresGradient(true);
        }

        attack(block, images(2), manager.create(new int[] {0, 1}), SEEDS);

        for (Parameter parameter : block.getParameters().values()) {
            float largest = parameter.getArray().getGradient().abs().max().getFloat();
            assertThat(parameter.getName(), largest, is(0f));
        }
    }
}
