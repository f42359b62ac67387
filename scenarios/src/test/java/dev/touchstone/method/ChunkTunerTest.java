package dev.touchstone.method;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.sameInstance;
import static org.hamcrest.Matchers.startsWith;

import ai.djl.Device;
import dev.touchstone.method.gradient.Gradient;
import dev.touchstone.method.gradient.IntegratedGradients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChunkTunerTest {

    private static final String WHAT = "gradient {} on simple-cnn, cpu";

    @TempDir
    private Path directory;

    private void search(ChunkTuner tuner, String what, int fastest) {
        ChunkPlan plan = tuner.plan(what);
        for (int size = 16; size <= 256; size *= 2) {
            plan.took(size, size * (size == fastest ? 1L : 2L));
            plan.took(size, size * (size == fastest ? 1L : 2L));
        }
        plan.rest();
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(directory.resolve("chunks.txt"));
    }

    @Test
    void a_line_names_method_parameters_network_and_device() {
        assertThat(ChunkTuner.line(new Gradient(), "simple-cnn", Device.cpu()), is(WHAT));
        assertThat(
                ChunkTuner.line(new IntegratedGradients(), "complex-cnn", Device.gpu(1)),
                is("integrated-gradients {baseline=0.0, multiplyByDifference=true, quadrature=midpoint, steps=50}"
                        + " on complex-cnn, gpu:1"));
    }

    @Test
    void what_was_found_is_read_back_by_the_next_run() throws IOException {
        search(new ChunkTuner(directory), WHAT, 128);
        search(new ChunkTuner(directory), "a {b=c} on d, gpu:0", 32);

        assertThat(new ChunkTuner(directory).plan(WHAT).next(1000), is(128));
        assertThat(new ChunkTuner(directory).plan("another").next(1000), is(16));
        assertThat(lines(), contains(startsWith("# "), is("a {b=c} on d, gpu:0 = 32"), is(WHAT + " = 128")));
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.count(), is(1L));
        }
    }

    @Test
    void all_work_on_one_thing_shares_one_search() {
        ChunkTuner tuner = new ChunkTuner(directory);

        assertThat(tuner.plan(WHAT), is(sameInstance(tuner.plan(WHAT))));
    }

    @Test
    void damaged_lines_are_ignored_and_gone_with_the_next_write() throws IOException {
        Files.writeString(
                directory.resolve("chunks.txt"),
                "no sense\n= 64\nx = 0\ny = -5\nz = 257\nv = 99999999999\nw =\n" + WHAT + " = 6 4\nkept = 48\n");
        assertThat(new ChunkTuner(directory).plan(WHAT).next(1000), is(16));

        search(new ChunkTuner(directory), WHAT, 64);

        assertThat(lines(), contains(startsWith("# "), is(WHAT + " = 64"), is("kept = 48")));
    }

    @Test
    void a_file_that_is_no_text_is_ignored() throws IOException {
        Files.write(directory.resolve("chunks.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0x80});

        search(new ChunkTuner(directory), WHAT, 64);

        assertThat(new ChunkTuner(directory).plan(WHAT).next(1000), is(64));
    }

    @Test
    void without_a_directory_it_is_remembered_only_as_long_as_the_tuner() {
        Path missing = directory.resolve("missing");
        ChunkTuner tuner = new ChunkTuner(missing);
        search(tuner, WHAT, 64);

        assertThat(tuner.plan(WHAT).next(1000), is(64));
        assertThat(new ChunkTuner(missing).plan(WHAT).next(1000), is(16));
        assertThat(Files.exists(missing), is(false));
    }

    /** Each thread is a test that works with a method on a network of its own, and with one that all use. */
    @Test
    void threads_may_share_it() throws Exception {
        ChunkTuner tuner = new ChunkTuner(directory);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String own = "method-" + i + " {} on a, cpu";
            threads.add(new Thread(() -> {
                search(tuner, own, 64);
                search(tuner, WHAT, 32);
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(tuner.plan(WHAT).next(1000), is(32));
        assertThat(lines(), hasSize(1 + 8 + 1));
        for (int i = 0; i < 8; i++) {
            String own = "method-" + i + " {} on a, cpu";
            assertThat(tuner.plan(own).next(1000), is(64));
            assertThat(lines(), hasItem(own + " = 64"));
        }
        assertThat(lines(), hasItem(WHAT + " = 32"));
    }
}
