package dev.touchstone.model;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The right to build one key, held by one thread of one process at a time. It is a lock on a file, which the operating system lets
 * go when its process dies; the file itself stays, since removing it would let two processes lock two files of the same name.
 */
final class BuilderLock {

    private static final long RETRY_MILLIS = 50;

    /** Closing any channel on a file drops all locks of this JVM on it, so only one thread at a time may open one. */
    private static final Map<Path, ReentrantLock> IN_THIS_JVM = new ConcurrentHashMap<>();

    private BuilderLock() {}

    /** Work that reads or writes files. */
    interface Work<T> {
        T run() throws IOException;
    }

    /**
     * Does the work under the lock, however long it takes to get it.
     *
     * @param whenBusy called once if somebody else holds it
     * @throws LockUnavailableException if nothing can be locked in the store, with which the work is not begun
     * @throws InterruptedIOException if the thread is interrupted while it waits; it stays interrupted
     */
    static <T> T holding(Path store, ModelKey key, Runnable whenBusy, Work<T> work) throws IOException {
        Path file = file(store, key);
        ReentrantLock ours = IN_THIS_JVM.computeIfAbsent(file, any -> new ReentrantLock());
        lock(ours, file);
        try {
            return holdingFile(file, whenBusy, work);
        } finally {
            ours.unlock();
        }
    }

    private static Path file(Path store, ModelKey key) throws LockUnavailableException {
        try {
            return Files.createDirectories(store.resolve("locks")).toRealPath().resolve(key.folder() + ".lock");
        } catch (IOException e) {
            throw new LockUnavailableException(e);
        }
    }

    private static FileChannel open(Path file) throws LockUnavailableException {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new LockUnavailableException(e);
        }
    }

    private static void lock(ReentrantLock ours, Path file) throws InterruptedIOException {
        try {
            ours.lockInterruptibly();
        } catch (InterruptedException e) {
            throw interrupted(file);
        }
    }

    private static InterruptedIOException interrupted(Path file) {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("interrupted while waiting for another builder, who holds " + file);
    }

    private static <T> T holdingFile(Path file, Runnable whenBusy, Work<T> work) throws IOException {
        try (FileChannel channel = open(file)) {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                whenBusy.run();
            }
            while (lock == null) {
                Thread.sleep(RETRY_MILLIS);
                lock = channel.tryLock();
            }
            try {
                return work.run();
            } finally {
                lock.release();
            }
        } catch (InterruptedException e) {
            throw interrupted(file);
        }
    }
}
