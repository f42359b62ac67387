package dev.touchstone.model;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right to build one key, held by one thread of one process at a time. It is a lock on a file, which the operating system lets
 * go when its process dies; the file itself stays, since removing it would let two processes lock two files of the same name.
 */
final class BuilderLock {

    private static final long RETRY_MILLIS = 50;

    private BuilderLock() {}

    /** Work that reads or writes files. */
    interface Work<T> {
        T run() throws IOException;
    }

    /**
     * Does the work under the lock, however long it takes to get it.
     *
     * @param whenBusy called once if somebody else holds it
     */
    static <T> T holding(Path store, ModelKey key, Runnable whenBusy, Work<T> work) throws IOException {
        Path file = Files.createDirectories(store.resolve("locks")).resolve(key.folder() + ".lock");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock lock = tryLock(channel);
            if (lock == null) {
                whenBusy.run();
            }
            while (lock == null) {
                Thread.sleep(RETRY_MILLIS);
                lock = tryLock(channel);
            }
            try {
                return work.run();
            } finally {
                lock.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for another builder of " + key.folder());
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByAnotherThread) {
            return null;
        }
    }
}
