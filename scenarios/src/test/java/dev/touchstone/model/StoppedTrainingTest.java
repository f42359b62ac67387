package dev.touchstone.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.Device;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class StoppedTrainingTest {

    private final TinyWorld world = new TinyWorld(0.9, 20);

    @TempDir
    Path directory;

    @AfterEach
    void clearInterrupt() {
        Thread.interrupted();
    }

    private TrainedModel obtain(TrainingProgress progress) {
        return new ModelStore(directory, ModelStore.Mode.STORE, progress).obtain(world, 0, 1, Device.cpu());
    }

    /** All that is in the store beside the files that are locked, which stay. */
    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("locks"))
                    .toList();
        }
    }

    private void requireThatItCanBeTrainedNow() throws InterruptedException, IOException {
        Thread other = new Thread(() -> obtain(TrainingProgress.SILENT).close());
        other.start();
        other.join();
        assertThat(left().size(), is(1));
    }

    @Test
    void it_ends_after_the_step_and_leaves_neither_an_entry_nor_a_lock() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        TrainingProgress progress = TrainingProgress.SILENT.until(() -> {
            if (asked.incrementAndGet() == 3) {
                throw new StoppedException("on purpose");
            }
        });
        assertThrows(StoppedException.class, () -> obtain(progress));
        assertThat(asked.get(), is(3));
        assertThat(left(), is(List.of()));
        requireThatItCanBeTrainedNow();
    }

    @Test
    void it_ends_between_two_parts_of_a_verification() throws Exception {
        AtomicInteger parts = new AtomicInteger();
        TrainingProgress progress = new TrainingProgress() {
            @Override
            public void step(State state) {}

            @Override
            public void verifying() {
                if (parts.incrementAndGet() == 2) {
                    throw new StoppedException("on purpose");
                }
            }
        };
        assertThrows(StoppedException.class, () -> obtain(progress));
        assertThat(left(), is(List.of()));
    }

    @Test
    void progress_that_may_be_stopped_hears_as_much_as_before() {
        AtomicInteger heard = new AtomicInteger();
        AtomicInteger asked = new AtomicInteger();
        TrainingProgress progress = new TrainingProgress() {
            @Override
            public void step(State state) {
                heard.addAndGet(1);
            }

            @Override
            public void verifying() {
                heard.addAndGet(10);
            }

            @Override
            public void finished(State state) {
                heard.addAndGet(100);
            }
        };
        TrainingProgress stoppable = progress.until(asked::incrementAndGet);
        stoppable.step(null);
        stoppable.verifying();
        stoppable.finished(null);
        assertThat(heard.get(), is(111));
        assertThat(asked.get(), is(2));
    }

    @Test
    void what_was_trained_to_the_end_is_kept_even_if_its_thread_is_interrupted_by_then() throws Exception {
        TrainingProgress progress = new TrainingProgress() {
            @Override
            public void step(State state) {}

            @Override
            public void finished(State state) {
                Thread.currentThread().interrupt();
            }
        };
        obtain(progress).close();
        assertThat(Thread.interrupted(), is(true));
        assertThat(left().size(), is(1));
        obtain(state -> {
                    throw new AssertionError("trained again");
                })
                .close();
    }

    @Test
    void whoever_waits_for_the_builder_of_the_same_model_can_be_called_away() throws Exception {
        CountDownLatch training = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        Thread builder = new Thread(() -> obtain(state -> {
                    training.countDown();
                    try {
                        released.await();
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    }
                })
                .close());
        builder.start();
        training.await();
        Thread.currentThread().interrupt();
        UncheckedIOException thrown = assertThrows(UncheckedIOException.class, () -> obtain(TrainingProgress.SILENT));
        assertThat(thrown.getCause(), instanceOf(InterruptedIOException.class));
        assertThat(Thread.interrupted(), is(true));
        released.countDown();
        builder.join();
    }
}
