package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import dev.touchstone.scenario.AdversarialTraining;
import dev.touchstone.scenario.OwnNetwork;
import dev.touchstone.scenario.Sha256;
import dev.touchstone.scenario.Tensor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A TorchScript model is verified, remembered and explained as the block with its weights is. */
class TorchScriptTest {

    private static Map<String, Tensor> weights;

    @TempDir
    Path directory;

    private OwnNetwork network;

    @BeforeAll
    static void train() {
        weights = OwnNetworks.weights();
    }

    @BeforeEach
    void write() {
        network = given(OwnNetworks.script(weights));
    }

    private OwnNetwork given(byte[] content) {
        return OwnNetworks.given(directory.resolve("tiny.pt"), content);
    }

    private static float apart(NDArray one, NDArray other) {
        return one.sub(other).abs().max().getFloat() / other.abs().max().getFloat();
    }

    @Test
    void it_gives_the_logits_and_the_gradients_of_the_block() {
        try (TrainedModel block = OwnNetworks.trained(OwnNetworks.world(OwnNetworks.TINY));
                TrainedModel script = OwnNetworks.trained(OwnNetworks.world(network));
                NDManager manager = block.newManager()) {
            NDArray inputs = block.examples(5, manager);
            NDArray targets = manager.create(new int[] {0, 1, 1, 0, 1});
            for (int time = 0; time < 4; time++) {
                assertThat(apart(script.logits(inputs), block.logits(inputs)), lessThan(1e-5f));
                assertThat(
                        apart(script.inputGradient(inputs, targets), block.inputGradient(inputs, targets)),
                        lessThan(1e-5f));
            }
        }
    }

    @Test
    void what_behaves_otherwise_in_training_rests_even_if_the_model_was_saved_in_training_mode() {
        String restless = OwnNetworks.FORWARD.replace(
                "torch.flatten(x0, 1)", "torch.dropout(torch.flatten(x0, 1), 0.5, self.training)");
        try (TrainedModel script = OwnNetworks.trained(OwnNetworks.world(network));
                TrainedModel scripted =
                        OwnNetworks.trained(OwnNetworks.world(given(OwnNetworks.script(restless, weights, true))));
                NDManager manager = script.newManager()) {
            NDArray inputs = script.examples(4, manager);
            NDArray targets = manager.create(new int[] {0, 1, 1, 0});

            assertThat(apart(scripted.logits(inputs), script.logits(inputs)), lessThan(1e-5f));
            assertThat(
                    apart(scripted.inputGradient(inputs, targets), script.inputGradient(inputs, targets)),
                    lessThan(1e-5f));
        }
    }

    @Test
    void it_is_verified_once_and_remembered() {
        ModelStore store = new ModelStore(directory.resolve("store"), ModelStore.Mode.STORE, TrainingProgress.SILENT);
        TinyWorld world = OwnNetworks.world(network);
        String sha256 = Sha256.of(OwnNetworks.script(weights));
        try (TrainedModel made = store.obtain(world, 0, 1, Device.cpu());
                TrainedModel kept = store.obtain(world, 0, 1, Device.cpu())) {
            assertThat(List.of(made.origin(), kept.origin()), is(List.of(ModelOrigin.TRAINED, ModelOrigin.STORED)));
            assertThat(kept.manifest().verification(), is(made.manifest().verification()));
            assertThat(kept.manifest().verification().worstBucket(), is(1.0));
            assertThat(kept.manifest().samples(), is(0L));
            assertThat(
                    kept.manifest().recipe(),
                    is("torchscript tiny-script " + sha256 + "; bucket >= 0.9; probe >= 0.9"));
            assertThat(kept.manifest().weightsSha256(), is(sha256));
            assertThat(kept.weightsSha256(), is(sha256));
            assertThat(kept.network(), is("tiny-script"));
        }
    }

    @Test
    void an_attack_is_withstood_or_not_as_by_a_network_that_was_trained() {
        AdversarialTraining attack = new AdversarialTraining(0.01f, 0.01f, 2, 1, 0.5);
        TinyWorld world = new TinyWorld(OwnNetworks.recipe(network, 2).withAdversarial(attack));
        try (TrainedModel model = OwnNetworks.trained(world)) {
            assertThat(model.manifest().verification().underAttack().size(), is(2));
            assertThat(model.manifest().verification().verified(), is(true));
        }
    }

    @Test
    void another_file_is_another_model_and_another_place_is_not() {
        ModelKey key = ModelKey.of(OwnNetworks.world(network), 0, 1);
        OwnNetwork elsewhere = OwnNetworks.given(directory.resolve("moved.pt"), OwnNetworks.script(weights));
        byte[] other = OwnNetworks.script(OwnNetworks.FORWARD.replace("relu", "tanh"), weights);

        assertThat(ModelKey.of(OwnNetworks.world(elsewhere), 0, 1), is(key));
        assertThat(ModelKey.of(OwnNetworks.world(given(other)), 0, 1), is(not(key)));
    }
}
