package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import ai.djl.Device;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedEntryTest {

    private static final TinyWorld WORLD = new TinyWorld(0.9, 20);
    private static final ModelBuild BUILD = new ModelBuild(WORLD, 0, 1, Device.cpu());
    private static final ModelKey KEY = BUILD.key();
    private static EntryContent built;

    @TempDir
    Path directory;

    private WarningsHeard warnings;
    private ShippedFolder shipped;
    private Path store;

    @BeforeAll
    static void train() {
        built = BUILD.run(TrainingProgress.SILENT);
    }

    @BeforeEach
    void ship() throws IOException {
        warnings = new WarningsHeard(ModelStore.class);
        shipped = new ShippedFolder(directory.resolve("classes")).with(KEY, built);
        store = directory.resolve("store");
    }

    @AfterEach
    void stopListening() {
        warnings.close();
    }

    private ModelOrigin origin(int seed, ModelStore.Mode mode) throws IOException {
        try (URLClassLoader classPath = shipped.classPath()) {
            return origin(seed, mode, classPath);
        }
    }

    private ModelOrigin origin(int seed, ModelStore.Mode mode, ClassLoader classPath) {
        ModelStore models = new ModelStore(store, mode, TrainingProgress.SILENT, classPath, EntryWriter.FORCING);
        try (TrainedModel model = models.obtain(WORLD, seed, 1, Device.cpu())) {
            assertThat(model.weightsSha256(), is(model.manifest().weightsSha256()));
            return model.origin();
        }
    }

    private void damage(Path entry) throws IOException {
        byte[] bytes = Files.readAllBytes(entry.resolve("model.safetensors"));
        bytes[bytes.length - 100] ^= 4;
        Files.write(entry.resolve("model.safetensors"), bytes);
    }

    @Test
    void a_model_that_ships_is_used_untrained_and_nothing_is_written() throws IOException {
        assertThat(origin(0, ModelStore.Mode.STORE), is(ModelOrigin.SHIPPED));
        assertThat(Files.exists(store), is(false));
        assertThat(warnings.messages(), is(empty()));
    }

    @Test
    void a_model_that_ships_is_used_where_the_store_cannot_be_written() throws IOException {
        Files.writeString(store, "a file, in which no folder can be made");

        assertThat(origin(0, ModelStore.Mode.STORE), is(ModelOrigin.SHIPPED));
    }

    @Test
    void a_model_that_ships_is_read_from_a_jar() throws IOException {
        try (URLClassLoader jar = shipped.packedIn(directory.resolve("models.jar"))) {
            assertThat(origin(0, ModelStore.Mode.STORE, jar), is(ModelOrigin.SHIPPED));
        }
    }

    @Test
    void a_seed_that_does_not_ship_is_trained() throws IOException {
        assertThat(origin(1, ModelStore.Mode.STORE), is(ModelOrigin.TRAINED));
    }

    @Test
    void a_model_in_the_store_comes_before_the_one_that_ships() throws IOException {
        Files.createDirectories(store);
        new StoreEntry(store, KEY).publish(built);

        assertThat(origin(0, ModelStore.Mode.STORE), is(ModelOrigin.STORED));
    }

    @Test
    void training_afresh_ignores_what_ships_and_the_next_run_uses_what_was_trained() throws IOException {
        assertThat(origin(0, ModelStore.Mode.TRAIN), is(ModelOrigin.TRAINED));
        assertThat(origin(0, ModelStore.Mode.STORE), is(ModelOrigin.STORED));
    }

    @Test
    void a_damaged_model_that_ships_is_said_and_one_is_trained_in_its_place() throws IOException {
        damage(shipped.entry(KEY));

        assertThat(origin(0, ModelStore.Mode.STORE), is(ModelOrigin.TRAINED));
        assertThat(
                warnings.messages(),
                contains("the model " + KEY.folder() + " that ships with Touchstone is damaged, its weights do not have"
                        + " the hash that its manifest names; one is trained in its place"));
    }

    @Test
    void half_a_model_that_ships_is_damaged() throws IOException {
        Files.delete(shipped.entry(KEY).resolve("manifest.json"));

        assertThat(origin(0, ModelStore.Mode.STORE), is(ModelOrigin.TRAINED));
        assertThat(
                warnings.messages(),
                contains("the model " + KEY.folder() + " that ships with Touchstone is damaged, it has no file"
                        + " manifest.json; one is trained in its place"));
    }

    @Test
    void a_damaged_model_in_the_store_is_set_aside_for_the_one_that_ships() throws IOException {
        Files.createDirectories(store);
        new StoreEntry(store, KEY).publish(built);
        damage(store.resolve(KEY.folder()));

        assertThat(origin(0, ModelStore.Mode.STORE), is(ModelOrigin.SHIPPED));
        assertThat(
                warnings.messages(),
                contains(
                        startsWith(
                                "model " + KEY.folder()
                                        + " is damaged, its weights do not have the hash that its manifest names; it was set aside as ")));
        assertThat(Files.exists(store.resolve(KEY.folder())), is(false));
    }
}
