package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.nn.Block;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.textbox.TextBox;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextBoxTrainingTest {

    @Test
    void simple_fr_is_learnt_from_nothing_in_every_bucket_and_by_its_rule(@TempDir Path directory) {
        ModelStore store = new ModelStore(directory, ModelStore.Mode.TRAIN, TrainingProgress.SILENT);
        try (TrainedModel model = store.obtain(TrainedModels.scenario(TextBox.SIMPLE_FR), 0, 1, Device.cpu())) {
            Verification verification = model.manifest().verification();

            assertThat(model.origin(), is(ModelOrigin.TRAINED));
            assertThat(verification.buckets(), hasSize(12));
            assertThat(
                    verification.buckets().stream()
                            .map(Verification.Line::share)
                            .toList(),
                    everyItem(greaterThanOrEqualTo(0.99)));
            assertThat(verification.probes(), hasSize(24));
            assertThat(
                    verification.probes().stream().map(Verification.Line::share).toList(),
                    everyItem(greaterThanOrEqualTo(0.98)));
        }
    }

    @Test
    void the_networks_have_the_published_numbers_of_parameters() {
        assertThat(parameters(TextBox.SIMPLE_FR), is(684_122L));
        assertThat(parameters(TextBox.COMPLEX_FR), is(674_338L));
    }

    private static long parameters(String id) {
        Scenario scenario = TrainedModels.scenario(id);
        try (NDManager manager = NDManager.newBaseManager()) {
            Block block = Networks.build(scenario.recipe().network(), scenario.classes());
            block.initialize(manager, DataType.FLOAT32, TrainedModel.batchOf(1, scenario.inputShape()));
            return block.getParameters().values().stream()
                    .mapToLong(p -> p.getArray().size())
                    .sum();
        }
    }
}
