package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.nn.Activation;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.norm.Dropout;
import dev.touchstone.model.randomisation.BufferPolicy;
import dev.touchstone.model.randomisation.Granularity;
import dev.touchstone.model.randomisation.ParameterGroups;
import dev.touchstone.model.randomisation.Randomisation;
import dev.touchstone.model.randomisation.RandomisedCopies;
import dev.touchstone.model.randomisation.RandomisedModel;
import dev.touchstone.model.randomisation.Randomiser;
import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.OwnNetwork;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.andor.AndorScenario;
import dev.touchstone.scenario.andor.Configuration;
import dev.touchstone.scenario.andor.LogicNetwork;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A network of one's own is trained, kept, loaded, explained and randomised as ours are. */
class OwnBlockTest {

    private static SequentialBlock simpleCnn() {
        SequentialBlock block = new SequentialBlock();
        for (int filters : new int[] {32, 64, 64}) {
            block.add(OwnNetworks.convolution(3, filters, 2)).add(Activation.reluBlock());
        }
        return block.add(Blocks.batchFlattenBlock())
                .add(Linear.builder().setUnits(200).build())
                .add(Activation.reluBlock())
                .add(Linear.builder().setUnits(2).build());
    }

    @Test
    void the_layers_of_the_simple_cnn_learn_see_and_pass_back_what_the_simple_cnn_does() {
        TinyWorld ours = new TinyWorld(OwnNetworks.recipe(Architecture.SIMPLE_CNN, 5));
        TinyWorld own =
                new TinyWorld(OwnNetworks.recipe(OwnNetwork.of("simple-cnn-again", OwnBlockTest::simpleCnn), 5));
        try (TrainedModel expected = OwnNetworks.trained(ours);
                TrainedModel model = OwnNetworks.trained(own);
                NDManager manager = expected.newManager()) {
            NDArray inputs = expected.examples(4, manager);
            NDArray targets = manager.create(new int[] {0, 1, 1, 0});

            assertThat(model.weights(), is(expected.weights()));
            assertThat(
                    model.logits(inputs).toFloatArray(),
                    is(expected.logits(inputs).toFloatArray()));
            assertThat(
                    model.inputGradient(inputs, targets).toFloatArray(),
                    is(expected.inputGradient(inputs, targets).toFloatArray()));
            assertThat(
                    model.layers().nodes().size(), is(expected.layers().nodes().size()));
            assertThat(model.network(), is("simple-cnn-again"));
        }
    }

    @Test
    void it_is_trained_once_and_kept(@TempDir Path directory) {
        TinyWorld world = OwnNetworks.world(OwnNetworks.TINY);
        ModelStore store = new ModelStore(directory, ModelStore.Mode.STORE, TrainingProgress.SILENT);
        try (TrainedModel made = store.obtain(world, 0, 1, Device.cpu());
                TrainedModel kept = store.obtain(world, 0, 1, Device.cpu())) {
            assertThat(made.origin(), is(ModelOrigin.TRAINED));
            assertThat(kept.origin(), is(ModelOrigin.STORED));
            assertThat(kept.weights(), is(made.weights()));
            assertThat(kept.weightsSha256(), is(kept.manifest().weightsSha256()));
            assertThat(
                    kept.manifest().recipe(),
                    matchesPattern("own tiny; batch 8; Adam 0\\.01; warm-up 1, cosine 100 steps, 1 cycles;"
                            + " bucket >= 0\\.9; probe >= 0\\.9; block [0-9a-f]{64}"));
        }
    }

    private static SequentialBlock restless() {
        return new SequentialBlock()
                .add(OwnNetworks.convolution(3, 4, 2))
                .add(BatchNorm.builder().build())
                .add(Activation.reluBlock())
                .add(Blocks.batchFlattenBlock())
                .add(Dropout.builder().optRate(0.5f).build())
                .add(Linear.builder().setUnits(2).build());
    }

    private static TrainedModel restlessAfter(int engineSeed) {
        Engine.getInstance().setRandomSeed(engineSeed);
        return OwnNetworks.trained(OwnNetworks.world(OwnNetwork.of("restless", OwnBlockTest::restless)));
    }

    @Test
    void dropout_and_batch_normalisation_follow_the_models_seed_and_rest_when_it_is_explained() {
        try (TrainedModel one = restlessAfter(1);
                TrainedModel other = restlessAfter(2);
                NDManager manager = one.newManager()) {
            NDArray inputs = one.examples(6, manager);
            float[] logits = one.logits(inputs).toFloatArray();

            assertThat(other.weights(), is(one.weights()));
            assertThat(one.weights().get("02BatchNorm_runningMean"), is(not(Tensor.of(new float[4], 4))));
            assertThat(one.logits(inputs).toFloatArray(), is(logits));
            assertThat((double) one.logits(inputs.get("0:1")).toFloatArray()[1], is(closeTo(logits[1], 1e-5)));
            assertThat(
                    one.layers()
                                    .forward(inputs)
                                    .sub(one.logits(inputs))
                                    .abs()
                                    .max()
                                    .getFloat()
                            < 1e-5,
                    is(true));
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_is_randomised_whole_and_stays_as_it_is(Randomiser randomiser) {
        try (TrainedModel model = OwnNetworks.trained(OwnNetworks.world(OwnNetworks.TINY))) {
            Map<String, Tensor> before = model.weights();
            Randomisation all =
                    new Randomisation(ParameterGroups.of(model, Granularity.LAYERS), randomiser, BufferPolicy.RESET, 0);
            try (RandomisedModel copy = RandomisedCopies.of(model, all, SeedSource.of(1))) {
                assertThat(copy.scalars(), is(4L * 9 + 4 + 900 * 2 + 2));
                assertThat(copy.changed(), greaterThan(copy.scalars() - 9));
                assertThat(copy.model().weights(), is(not(before)));
            }
            assertThat(model.weights(), is(before));
        }
    }

    @Test
    void symbols_reach_it_as_tokens() {
        AndorScenario world = AndorScenario.of(Configuration.TWO_IN_BINARY, LogicOperator.XOR, LogicNetwork.CNN);
        AndorScenario own = world.withRecipe(world.recipe().withNetwork(OwnNetworks.TINY));

        assertThat(world.inputShape(), is(new int[] {1, world.world().inputs(), 1}));
        assertThat(own.inputShape(), is(new int[] {world.world().inputs(), 1}));
    }
}
