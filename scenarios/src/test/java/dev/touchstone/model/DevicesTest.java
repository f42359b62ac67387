package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.djl.Device;
import ai.djl.engine.Engine;
import dev.touchstone.method.Explainer;
import dev.touchstone.method.gradient.Gradient;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.textbox.TextBox;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevicesTest {

    private static final Scenario SCENARIO = TrainedModels.scenario(TextBox.SIMPLE_FR);
    private static final SeedSource SEEDS = SeedSource.of(5);

    private static Tensor map(TrainedModel model) {
        SampleBatch samples = SCENARIO.draw(SCENARIO.buckets().get(11), Split.HELD_OUT, 0, 3, SEEDS);
        return new Explainer(model)
                .explain(new Gradient(), samples, SEEDS)
                .get(2)
                .map();
    }

    @Test
    @Tag("gpu")
    void the_same_weights_give_the_same_maps_on_the_gpu() {
        assumeTrue(Engine.getInstance().getGpuCount() > 0, "PyTorch sees no GPU here");
        try (TrainedModel cpu = TrainedModels.of(SCENARIO);
                TrainedModel gpu = TrainedModels.of(SCENARIO, Device.gpu())) {
            Tensor expected = map(cpu);
            Tensor actual = map(gpu);
            for (int i = 0; i < expected.size(); i++) {
                assertThat((double) actual.get(i), closeTo(expected.get(i), 1e-3));
            }
        }
    }

    @Test
    @Tag("gpu")
    void a_model_is_trained_on_the_gpu(@TempDir Path store) {
        assumeTrue(Engine.getInstance().getGpuCount() > 0, "PyTorch sees no GPU here");
        try (TrainedModel model = new ModelStore(store, ModelStore.Mode.TRAIN, TrainingProgress.SILENT)
                .obtain(SCENARIO, 0, 1, Device.gpu())) {
            assertThat(model.manifest().verification().verified(), is(true));
        }
    }

    @Test
    void a_gpu_that_is_not_there_is_a_clear_error() {
        int gpus = Engine.getInstance().getGpuCount();

        IllegalStateException error = assertThrows(IllegalStateException.class, () -> Devices.choose("gpu:" + gpus));

        assertThat(
                error.getMessage(),
                is(
                        "device gpu:%d was asked for, but PyTorch sees %d GPUs here; take cpu, or see the README on libtorch with CUDA"
                                .formatted(gpus, gpus)));
    }

    @Test
    void a_device_of_another_form_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Devices.choose("cuda:0"));
        assertThat(Devices.choose("cpu"), is(Device.cpu()));
    }
}
