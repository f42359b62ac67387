package dev.touchstone.ratchet;

import dev.touchstone.scenario.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The files of the ratchet in a directory: two for each test class, written as a whole and by one process at a time. */
public final class RatchetStore {

    private static final long RETRY_MILLIS = 20;

    private final Path directory;
    private final Path lockFile;

    /**
     * @param directory where the files are; made when one is written
     * @param lockFile what processes that write into it lock; it stays
     */
    public RatchetStore(Path directory, Path lockFile) {
        this.directory = directory;
        this.lockFile = lockFile;
    }

    /** The file of entries of a test class. */
    public Path file(String testClass) {
        return directory.resolve(testClass + ".ratchet");
    }

    private Path samplesFile(String testClass) {
        return directory.resolve(testClass + ".samples");
    }

    /**
     * What is recorded of a test class.
     *
     * @throws DamagedRatchetException if a file holds what is none of it
     * @throws UncheckedIOException if a file cannot be read
     */
    public RatchetFile read(String testClass) {
        Path file = file(testClass);
        Path samples = samplesFile(testClass);
        Optional<String> text = text(file);
        return text.isEmpty()
                ? RatchetFile.EMPTY
                : RatchetText.parse(file.toString(), text.get(), samples.toString(), text(samples));
    }

    private static Optional<String> text(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the file %s of the ratchet cannot be read; it must be UTF-8".formatted(file), e);
        }
    }

    /** @throws UncheckedIOException if nothing can be written */
    public void requireWritable() {
        try {
            Files.createDirectories(directory);
            Files.delete(Files.createTempFile(directory, "ratchet", ".tmp"));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private UncheckedIOException unwritable(IOException cause) {
        return new UncheckedIOException(
                "the ratchet cannot write into %s; make it writable, or name another with touchstone.ratchet.dir"
                        .formatted(directory),
                cause);
    }

    /**
     * Changes what is recorded of a test class, while no other process does.
     *
     * @return what is recorded then
     * @throws DamagedRatchetException if a file holds what is none of it; it is left as it is
     * @throws UncheckedIOException if a file cannot be read or written
     */
    public RatchetFile update(String testClass, UnaryOperator<RatchetFile> change) {
        try {
            Files.createDirectories(directory);
            Files.createDirectories(lockFile.toAbsolutePath().getParent());
            try (FileChannel channel =
                    FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                waitForLock(channel);
                RatchetFile before = read(testClass);
                RatchetFile changed = change.apply(before);
                if (changed == before) {
                    return before;
                }
                write(file(testClass), changed.entries().isEmpty() ? Optional.empty() : Optional.of(changed.text()));
                write(samplesFile(testClass), changed.samplesText());
                return changed;
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** A lock that another thread of this JVM holds is an exception. The channel stays open, for to close it would free that lock. */
    private static void waitForLock(FileChannel channel) throws IOException {
        while (true) {
            try {
                channel.lock();
                return;
            } catch (OverlappingFileLockException e) {
                pause();
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while another thread writes", e);
        }
    }

    private void write(Path file, Optional<String> text) throws IOException {
        if (text.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            WholeFile.write(file, text.get());
        }
    }
}
