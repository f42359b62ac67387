package dev.touchstone.method;

import dev.touchstone.method.gradient.Gradient;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.model.TrainedModels;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.textbox.TextBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process that draws ten thousand gradient maps, and says on its output how many bytes of memory it held before and after. */
final class MapsProcess {

    private static final int WARM_UP = 20;
    private static final int ROUNDS = 40;

    private MapsProcess() {}

    public static void main(String[] arguments) throws IOException {
        Scenario scenario = TrainedModels.scenario(TextBox.SIMPLE_FR);
        SeedSource seeds = SeedSource.of(3);
        SampleBatch samples = scenario.draw(scenario.buckets().get(11), Split.HELD_OUT, 0, 250, seeds);
        try (TrainedModel model = TrainedModels.of(scenario)) {
            Explainer explainer = new Explainer(model);
            for (int i = 0; i < WARM_UP; i++) {
                explainer.explain(new Gradient(), samples, seeds);
            }
            long before = resident();
            for (int i = 0; i < ROUNDS; i++) {
                explainer.explain(new Gradient(), samples, seeds);
            }
            System.out.println(before + " " + resident());
        }
    }

    private static long resident() throws IOException {
        String line = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(l -> l.startsWith("VmRSS:"))
                .findFirst()
                .orElseThrow();
        return 1024 * Long.parseLong(line.replaceAll("\\D", ""));
    }
}
