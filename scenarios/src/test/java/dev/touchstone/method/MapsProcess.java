package dev.touchstone.method;

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
import java.util.Arrays;
import java.util.List;

/**
 * A process that makes maps of the methods named by its arguments over and over, and says on its output the least memory that it held, in
 * bytes, during a first quarter of the rounds and during as many rounds as asked for after it: the least is free of the allocator's ups and downs.
 */
final class MapsProcess {

    private static final int WARM_UP = 8;

    private MapsProcess() {}

    /** @param arguments maps of each method at a time, rounds, ids of methods */
    public static void main(String[] arguments) throws IOException {
        int maps = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        List<SaliencyMethod> methods =
                Arrays.stream(arguments).skip(2).map(MethodCatalog::get).toList();
        Scenario scenario = TrainedModels.scenario(TextBox.SIMPLE_FR);
        SeedSource seeds = SeedSource.of(3);
        SampleBatch samples = scenario.draw(scenario.buckets().get(11), Split.HELD_OUT, 0, maps, seeds);
        try (TrainedModel model = TrainedModels.of(scenario)) {
            Explainer explainer = new Explainer(model);
            Runnable round = () -> methods.forEach(method -> explainer.explain(method, samples, seeds));
            least(round, WARM_UP);
            System.out.println(least(round, rounds / 4) + " " + least(round, rounds));
        }
    }

    private static long least(Runnable round, int rounds) throws IOException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < rounds; i++) {
            round.run();
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
