package dev.touchstone.model;

import ai.djl.Device;
import dev.touchstone.scenario.Scenario;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains models afresh on the CPU and writes those that are verified into a folder, in place of earlier ones of the same scenario and
 * seed; then prints a table of all. A model that is not verified leaves what is there as it is.
 *
 * @param directory made if it is not there
 * @param seed index of the model seed, from 0
 * @param baseSeed base of all random streams
 */
record ShippedModelsBuilder(Path directory, int seed, long baseSeed, PrintStream out, TrainingProgress progress) {

    /** Trains a model of each scenario. @return whether all were verified */
    boolean build(List<Scenario> scenarios) throws IOException {
        Files.createDirectories(directory);
        List<EntryContent> built = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            ModelBuild build = new ModelBuild(scenario, seed, baseSeed, Device.cpu());
            EntryContent content = build.run(progress);
            if (verified(content)) {
                write(content, build.key());
            }
            built.add(content);
        }
        out.print(new BuiltModels(built).table());
        return built.stream().allMatch(ShippedModelsBuilder::verified);
    }

    private void write(EntryContent content, ModelKey key) throws IOException {
        StoreEntry entry = new StoreEntry(directory, key);
        entry.publish(content);
        entry.removeOthers();
    }

    private static boolean verified(EntryContent content) {
        return content.manifest().verification().verified();
    }
}
