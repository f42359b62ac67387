package dev.touchstone.ratchet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.assertion.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatchetStoreTest {

    @TempDir
    Path directory;

    private RatchetStore store() {
        return new RatchetStore(directory.resolve("kept/deep"), directory.resolve("target/ratchet.lock"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("kept/deep"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void what_is_written_is_read_and_nothing_else_is_left() throws IOException {
        assertEquals(List.of(), store().read("it.Test").entries());
        List<Entry> entries = List.of(Recorded.sampled("2 (A)", 0.5, 1), Recorded.exact("3 (B)", 1, Verdict.FAIL));
        store().update("it.Test", file -> file.with(entries));
        assertEquals(entries, store().read("it.Test").entries());
        assertEquals(List.of("it.Test.ratchet", "it.Test.samples"), names());
        store().update("it.Test", file -> file.without(entry -> entry.values().size() > 0));
        assertEquals(List.of("it.Test.ratchet"), names());
        store().update("it.Test", file -> RatchetFile.EMPTY);
        assertEquals(List.of(), names());
    }

    @Test
    void writers_at_the_same_time_lose_nothing_of_each_other() throws Exception {
        List<Callable<RatchetFile>> writers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Entry entry = Recorded.exact(i + " (A)", 0.5, Verdict.PASS);
            writers.add(() -> store().update("it.Test", file -> file.with(List.of(entry))));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<RatchetFile> written : threads.invokeAll(writers)) {
                written.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(40, store().read("it.Test").entries().size());
    }

    @Test
    void a_damaged_file_is_left_as_it_is() throws IOException {
        Files.createDirectories(directory.resolve("kept/deep"));
        Path file = Files.writeString(store().file("it.Test"), "touchstone-ratchet 1\n=======\n");
        assertThrows(DamagedRatchetException.class, () -> store().update("it.Test", any -> RatchetFile.EMPTY));
        assertEquals("touchstone-ratchet 1\n=======\n", Files.readString(file));
    }

    @Test
    void a_file_of_another_format_is_replaced_only_by_what_is_recorded() throws IOException {
        Files.createDirectories(directory.resolve("kept/deep"));
        Path file = Files.writeString(store().file("it.Test"), "touchstone-ratchet 2\nfrom later\n");
        store().update("it.Test", foreign -> foreign.without(entry -> true).with(List.of()));
        assertEquals("touchstone-ratchet 2\nfrom later\n", Files.readString(file));
        List<Entry> entries = List.of(Recorded.exact("3 (B)", 1, Verdict.FAIL));
        store().update("it.Test", foreign -> foreign.with(entries));
        assertEquals(entries, store().read("it.Test").entries());
    }

    @Test
    void a_file_that_is_no_text_is_named() throws IOException {
        Files.createDirectories(directory.resolve("kept/deep"));
        Files.write(store().file("it.Test"), new byte[] {(byte) 0xff, (byte) 0xfe});
        assertEquals(
                "the file " + store().file("it.Test") + " of the ratchet cannot be read; it must be UTF-8",
                assertThrows(UncheckedIOException.class, () -> store().read("it.Test"))
                        .getMessage());
    }

    @Test
    void a_figure_takes_the_place_of_none_and_none_of_all() {
        Entry none = Recorded.unmeasured(Verdict.FAIL);
        Entry two = Recorded.exact("2 (A)", 0.5, Verdict.PASS);
        Entry three = Recorded.exact("3 (B)", 0.5, Verdict.PASS);
        RatchetFile file = RatchetFile.of(List.of(none)).with(List.of(two, three));
        assertEquals(List.of(two, three), file.entries());
        assertEquals(List.of(none), file.with(List.of(none)).entries());
    }
}
