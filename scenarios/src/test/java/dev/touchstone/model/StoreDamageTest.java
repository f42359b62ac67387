package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoreDamageTest {

    @TempDir
    Path directory;

    private final WarningsHeard warnings = new WarningsHeard(ModelStore.class);

    @AfterEach
    void stopListening() {
        warnings.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_damaged_entry_is_set_aside_and_said_and_rebuilt(EntryDamage damage) throws IOException {
        StoreFolder store = new StoreFolder(directory);
        String intact = store.hash(0);
        damage.inflict(store.entry(0));

        assertThat(store.hash(0), is(intact));
        assertThat(store.trainings(), is(2));
        assertThat(warnings.messages(), hasSize(1));
        assertThat(
                warnings.messages().get(0),
                containsString("model " + store.entry(0).getFileName() + " is damaged, " + damage.said()));
        assertThat(
                warnings.messages().get(0),
                containsString("; it was set aside as " + store.setAside(0) + ", and it is replaced"));
        assertTrue(Files.exists(store.setAside(0), LinkOption.NOFOLLOW_LINKS), "what was damaged is kept");

        assertThat(store.hash(0), is(intact));
        assertThat(store.trainings(), is(2));
    }

    @Test
    void entries_that_were_swapped_are_both_found_out() throws IOException {
        StoreFolder store = new StoreFolder(directory);
        String first = store.hash(0);
        String second = store.hash(1);
        Path between = directory.resolve("between");
        Files.move(store.entry(0), between);
        Files.move(store.entry(1), store.entry(0));
        Files.move(between, store.entry(1));

        assertThat(store.hash(0), is(first));
        assertThat(store.hash(1), is(second));
        assertThat(store.trainings(), is(4));
        for (int seed = 0; seed < 2; seed++) {
            assertThat(
                    warnings.messages().get(seed),
                    containsString("its manifest is that of another model, "
                            + ModelKey.of(StoreFolder.WORLD, 1 - seed, 1).hash()));
        }
    }

    @Test
    void entries_of_other_versions_lie_under_other_names_and_are_left_alone() throws IOException {
        StoreFolder store = new StoreFolder(directory);
        Path other = directory.resolve(store.entry(0).getFileName().toString().replaceFirst(".{16}$", "0".repeat(16)));
        Files.createDirectories(other);
        Files.writeString(other.resolve(EntryFiles.MANIFEST), "of a version to come");

        store.hash(0);

        assertThat(warnings.messages(), hasSize(0));
        assertThat(Files.readString(other.resolve(EntryFiles.MANIFEST)), is("of a version to come"));
    }

    @Test
    void a_link_to_what_is_sound_is_sound(@TempDir Path elsewhere) throws IOException {
        StoreFolder store = new StoreFolder(directory);
        String intact = store.hash(0);
        Files.move(store.entry(0), elsewhere.resolve("kept"));
        Files.createSymbolicLink(store.entry(0), elsewhere.resolve("kept"));

        assertThat(store.hash(0), is(intact));
        assertThat(store.trainings(), is(1));
        assertThat(warnings.messages(), hasSize(0));
    }
}
