package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.Device;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelStoreTest {

    private final TinyWorld world = new TinyWorld(0.9, 20);
    private final AtomicInteger trainings = new AtomicInteger();

    @TempDir
    Path directory;

    private ModelStore store;

    @BeforeEach
    void open() {
        store = store(ModelStore.Mode.STORE);
    }

    private ModelStore store(ModelStore.Mode mode) {
        return new ModelStore(directory, mode, new TrainingProgress() {
            @Override
            public void step(State state) {}

            @Override
            public void finished(State state) {
                trainings.incrementAndGet();
            }
        });
    }

    private String weightsHash(ModelStore from) {
        try (TrainedModel model = from.obtain(world, 0, 1, Device.cpu())) {
            return model.manifest().weightsSha256();
        }
    }

    private Path entry() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(p -> p.getFileName().toString().startsWith("test.tiny-seed0-"))
                    .filter(p -> !p.toString().contains(".damaged-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void trains_once_and_takes_the_model_from_disk_afterwards() {
        String first = weightsHash(store);
        String second = weightsHash(store);

        assertThat(second, is(first));
        assertThat(trainings.get(), is(1));
    }

    @Test
    void two_builds_give_the_same_bytes(@TempDir Path elsewhere) throws IOException {
        weightsHash(store);
        weightsHash(new ModelStore(elsewhere, ModelStore.Mode.STORE, TrainingProgress.SILENT));

        byte[] one = Files.readAllBytes(entry().resolve("model.safetensors"));
        byte[] other =
                Files.readAllBytes(elsewhere.resolve(entry().getFileName()).resolve("model.safetensors"));
        assertThat(one, is(other));
    }

    @Test
    void another_seed_base_or_recipe_is_another_model() {
        List<String> keys = new ArrayList<>();
        keys.add(ModelKey.of(world, 0, 1).hash());
        keys.add(ModelKey.of(world, 1, 1).hash());
        keys.add(ModelKey.of(world, 0, 2).hash());
        keys.add(ModelKey.of(new TinyWorld(0.9, 21), 0, 1).hash());

        assertThat(keys.stream().distinct().count(), is(4L));
        assertThat(ModelKey.of(new TinyWorld(0.9, 20), 0, 1).hash(), is(keys.get(0)));
    }

    @Test
    void training_afresh_replaces_the_entry_and_leaves_nothing_else_behind() throws IOException {
        weightsHash(store);
        weightsHash(store(ModelStore.Mode.TRAIN));

        assertThat(trainings.get(), is(2));
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(
                    files.map(p -> p.getFileName().toString()).sorted().toList(),
                    is(List.of("locks", entry().getFileName().toString())));
        }
    }

    @Test
    void a_model_that_does_not_learn_its_rule_is_refused_with_the_table_and_not_trained_again() {
        TinyWorld impossible = new TinyWorld(1.01, 2);

        ModelNotVerifiedException error =
                assertThrows(ModelNotVerifiedException.class, () -> store.obtain(impossible, 0, 1, Device.cpu()));
        assertThrows(ModelNotVerifiedException.class, () -> store.obtain(impossible, 0, 1, Device.cpu()));

        assertThat(trainings.get(), is(1));
        assertThat(
                error.getMessage(),
                containsString("the model of test/tiny, seed 0 (base 1) did not learn its rule in 16 samples:"));
        assertThat(error.getMessage(), containsString("MISSED"));
        assertThat(error.getMessage(), containsString("required 1.01  2 (bright)"));
    }

    @Test
    void the_manifest_says_what_was_measured_and_by_what() {
        try (TrainedModel model = store.obtain(world, 0, 1, Device.cpu())) {
            ModelManifest manifest = model.manifest();

            assertThat(manifest.scenario(), is("test/tiny"));
            assertThat(manifest.verification().verified(), is(true));
            assertThat(manifest.verification().buckets().size(), is(2));
            assertThat(manifest.samples(), greaterThan(0L));
            assertThat(manifest.provenance().get("device"), is("cpu()"));
        }
    }
}
