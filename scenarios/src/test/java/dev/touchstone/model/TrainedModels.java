package dev.touchstone.model;

import ai.djl.Device;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioCatalog;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.textbox.TextBox;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The real models that tests share: those that ship; any other is kept under the build folder, so that one build trains it once. */
public final class TrainedModels {

    private static final Path STORE = Path.of("target", "models");

    private TrainedModels() {}

    public static Scenario scenario(String id) {
        return new ScenarioCatalog(TextBox.settings()).get(id);
    }

    /** On the CPU; the caller closes it. */
    public static TrainedModel of(Scenario scenario) {
        return of(scenario, Device.cpu());
    }

    /** On any device; the caller closes it. */
    static TrainedModel of(Scenario scenario, Device device) {
        return new ModelStore(STORE, ModelStore.Mode.STORE, TrainingProgress.SILENT).obtain(scenario, 0, 1, device);
    }

    /** The weights of the model that {@link #of} gave, as they are kept. */
    static Map<String, Tensor> weights(Scenario scenario) throws Exception {
        ModelKey key = ModelKey.of(scenario, 0, 1);
        Optional<EntryContent> stored = new StoreEntry(STORE, key).read();
        Optional<EntryContent> kept =
                stored.isPresent() ? stored : new ShippedEntry(TrainedModels.class.getClassLoader(), key).read();
        return kept.orElseThrow().weights();
    }
}
