package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTroubleTest {

    @TempDir
    Path directory;

    private final WarningsHeard warnings = new WarningsHeard(ModelStore.class);

    @AfterEach
    void stopListening() {
        warnings.close();
    }

    /** Permissions would not stop an administrator; a file in place of the directory stops everybody. */
    private Path unwritable() throws IOException {
        return Files.writeString(directory.resolve("file"), "in the way").resolve("store");
    }

    @Test
    void where_nothing_can_be_written_a_model_is_trained_and_used_and_that_is_said() throws IOException {
        StoreFolder sound = new StoreFolder(directory.resolve("sound"));
        StoreFolder store = new StoreFolder(unwritable());

        assertThat(store.hash(0), is(sound.hash(0)));
        assertThat(store.trainings(), is(1));
        assertThat(warnings.messages(), hasSize(1));
        assertThat(
                warnings.messages().get(0),
                startsWith("model " + store.entry(0).getFileName() + " is used, but could not be kept in "
                        + directory.resolve("file/store") + ", "));
        assertThat(
                warnings.messages().get(0),
                containsString("; free or mend that directory, or name another with touchstone.models.dir, or each run"
                        + " trains it again"));
    }

    @Test
    void a_full_disk_leaves_no_half_entry_and_the_model_is_used() throws IOException {
        StoreFolder sound = new StoreFolder(directory.resolve("sound"));
        Path place = Files.createDirectory(directory.resolve("full"));
        StoreFolder full = new StoreFolder(place, (file, bytes) -> {
            Files.write(file, new byte[bytes.length / 2]);
            throw new IOException("No space left on device");
        });

        assertThat(full.hash(0), is(sound.hash(0)));
        assertThat(full.names(), is(List.of()));
        assertThat(warnings.messages().get(0), containsString("java.io.IOException: No space left on device"));

        StoreFolder freed = new StoreFolder(place);
        assertThat(freed.hash(0), is(sound.hash(0)));
        assertThat(freed.names(), is(List.of(freed.entry(0).getFileName().toString())));
    }

    @Test
    void a_full_disk_costs_no_entry_that_is_there_already() throws IOException {
        StoreFolder before = new StoreFolder(directory);
        before.hash(0);
        StoreFolder full = new StoreFolder(directory, (file, bytes) -> {
            throw new IOException("No space left on device");
        });

        full.hash(1);

        assertThat(full.names(), is(List.of(full.entry(0).getFileName().toString())));
        before.hash(0);
        assertThat(before.trainings(), is(1));
    }
}
