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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The models that ship are those that today's code would build. */
class ShippedModelsTest {

    private static final String REBUILD =
            "rebuild the models that ship, ./mvnw -Pmodels,cpu -pl scenarios -am verify, and commit them";
    private static final long MOST_BYTES = 25_000_000;
    private static final int SAMPLES = 50;
    private static final int CHUNK = 1000;

    static List<Named<Scenario>> scenarios() {
        return ShippedModels.scenarios().stream()
                .map(scenario -> Named.of(scenario.id().value(), scenario))
                .toList();
    }

    private static ModelKey key(Scenario scenario) {
        return ModelKey.of(scenario, ShippedModels.SEED, ShippedModels.BASE_SEED);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void each_of_them_is_verified_and_follows_its_rule(Scenario scenario) throws Exception {
        EntryContent content = new ShippedEntry(ShippedModelsTest.class.getClassLoader(), key(scenario))
                .read()
                .orElseThrow(() -> new AssertionError("no model of " + scenario.id() + " ships under its key of today, "
                        + key(scenario).folder() + ": " + REBUILD));

        assertThat(REBUILD, content.manifest().verification().verified(), is(true));
        assertThat(REBUILD, accuracies(scenario, content), everyItem(greaterThanOrEqualTo(leastAccuracy(scenario))));
    }

    /** Of a finite world all samples are looked at, of another some. */
    private static double leastAccuracy(Scenario scenario) {
        return scenario.recipe().wholeTable().isPresent() ? 1 : 0.96;
    }

    private static List<Double> accuracies(Scenario scenario, EntryContent content) {
        List<Double> accuracies = new ArrayList<>();
        try (TrainedModel model = new TrainedModel(scenario, content, Device.cpu())) {
            for (Bucket bucket : scenario.buckets()) {
                int count = scenario.population(bucket).orElse(SAMPLES);
                SampleBatch samples = scenario.draw(
                        bucket, Split.HELD_OUT, 0, count, SeedSource.of(2).child("shipped"));
                int[] predicted = model.predict(samples, CHUNK);
                accuracies.add(IntStream.of(predicted)
                                .filter(label -> label == bucket.label())
                                .count()
                        / (double) count);
            }
        }
        return accuracies;
    }

    @Test
    void nothing_else_ships() throws IOException {
        List<String> expected = ShippedModels.scenarios().stream()
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
