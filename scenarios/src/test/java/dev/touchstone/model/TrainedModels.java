package dev.touchstone.model;

import ai.djl.Device;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioCatalog;
import dev.touchstone.scenario.textbox.TextBox;
import java.nio.file.Path;

/** The real models that tests share; kept under the build folder, so that one build trains each once. */
public final class TrainedModels {

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
        return new ModelStore(Path.of("target", "models"), ModelStore.Mode.STORE, TrainingProgress.SILENT)
                .obtain(scenario, 0, 1, device);
    }
}
