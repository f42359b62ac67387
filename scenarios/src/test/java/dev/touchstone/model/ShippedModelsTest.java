package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import ai.djl.Device;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.textbox.TextBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The models that ship are those that today's code would build. */
class ShippedModelsTest {

    private static final String REBUILD =
            "rebuild the models that ship, ./mvnw -Pmodels,cpu -pl scenarios -am verify, and commit them";
    private static final long MOST_BYTES = 25_000_000;
    private static final int SAMPLES = 50;

    static List<String> settings() {
        return TextBox.settings().stream().map(s -> s.id().value()).toList();
    }

    private static ModelKey key(Scenario scenario) {
        return ModelKey.of(scenario, ShippedModels.SEED, ShippedModels.BASE_SEED);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void each_setting_ships_a_verified_model_that_follows_its_rule(String id) throws Exception {
        Scenario scenario = TrainedModels.scenario(id);
        EntryContent content = new ShippedEntry(ShippedModelsTest.class.getClassLoader(), key(scenario))
                .read()
                .orElseThrow(() -> new AssertionError("no model of " + id + " ships under its key of today, "
                        + key(scenario).folder() + ": " + REBUILD));

        assertThat(REBUILD, content.manifest().verification().verified(), is(true));
        assertThat(REBUILD, accuracies(scenario, content), everyItem(greaterThanOrEqualTo(0.96)));
    }

    private static List<Double> accuracies(Scenario scenario, EntryContent content) {
        List<Double> accuracies = new ArrayList<>();
        try (TrainedModel model = new TrainedModel(scenario, content, Device.cpu())) {
            for (Bucket bucket : scenario.buckets()) {
                SampleBatch samples = scenario.draw(
                        bucket, Split.HELD_OUT, 0, SAMPLES, SeedSource.of(2).child("shipped"));
                int[] predicted = model.predict(samples, SAMPLES);
                accuracies.add(IntStream.of(predicted)
                                .filter(label -> label == bucket.label())
                                .count()
                        / (double) SAMPLES);
            }
        }
        return accuracies;
    }

    @Test
    void nothing_else_ships() throws IOException {
        List<String> expected = TextBox.settings().stream()
                .map(scenario -> key(scenario).folder())
                .sorted()
                .toList();

        try (Stream<Path> entries = Files.list(ShippedModels.SOURCES)) {
            assertThat(
                    REBUILD,
                    entries.map(entry -> entry.getFileName().toString())
                            .sorted()
                            .toList(),
                    is(expected));
        }
    }

    @Test
    void all_together_are_25_megabytes_at_most() throws IOException {
        long bytes = 0;
        try (Stream<Path> tree = Files.walk(ShippedModels.SOURCES)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        assertThat(bytes, is(lessThanOrEqualTo(MOST_BYTES)));
    }
}
