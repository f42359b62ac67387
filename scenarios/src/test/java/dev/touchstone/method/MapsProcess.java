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

/**
 * A process that makes 20,000 gradient maps, and says on its output the least memory that it held, in bytes, during the first half
 * and during the second: ten thousand maps lie between them, and the least is free of the allocator's ups and downs.
 */
final class MapsProcess {

    private static final int MAPS = 250;
    private static final int WARM_UP = 20;
    private static final int HALF = 40;

    private MapsProcess() {}

    public static void main(String[] arguments) throws IOException {
        Scenario scenario = TrainedModels.scenario(TextBox.SIMPLE_FR);
        SeedSource seeds = SeedSource.of(3);
        SampleBatch samples = scenario.draw(scenario.buckets().get(11), Split.HELD_OUT, 0, MAPS, seeds);
        try (TrainedModel model = TrainedModels.of(scenario)) {
            Explainer explainer = new Explainer(model);
            for (int i = 0; i < WARM_UP; i++) {
                explainer.explain(new Gradient(), samples, seeds);
            }
            long first = least(explainer, samples, seeds);
            long second = least(explainer, samples, seeds);
            System.out.println(first + " " + second);
        }
    }

    private static long least(Explainer explainer, SampleBatch samples, SeedSource seeds) throws IOException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < HALF; i++) {
            explainer.explain(new Gradient(), samples, seeds);
            least = Math.min(least, resident());
        }
        return least;
    }

    private static long resident() throws IOException {
        String line = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(l -> l.startsWith("VmRSS:"))
                .findFirst()
                .orElseThrow();
        return 1024 * Long.parseLong(line.replaceAll("\\D", ""));
    }
}
