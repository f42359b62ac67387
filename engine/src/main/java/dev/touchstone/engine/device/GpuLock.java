package dev.touchstone.engine.device;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLockInterruptionException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The right to use a GPU, held by one process at a time. It is a lock on a file, which the operating system lets go when its process dies;
 * the file stays. Threads of one process hold it together: among them the test tree sees to it who may.
 */
final class GpuLock {

    /** A process has one lock on a file, and closing any channel on the file loses it: so there is one of these for each file. */
    private static final Map<Path, GpuLock> IN_THIS_JVM = new ConcurrentHashMap<>();

    private final Path file;
    private final ReentrantLock guard = new ReentrantLock();
    private int holders;
    private FileChannel channel;

    private GpuLock(Path file) {
        this.file = file;
    }

    /** That of a GPU in a directory, which is made if need be. @throws UncheckedIOException if it cannot be written */
    static GpuLock of(Path directory, int gpu) {
        try {
            Path file = Files.createDirectories(directory.resolve("locks"))
                    .toRealPath()
                    .resolve("gpu-" + gpu + ".lock");
            return IN_THIS_JVM.computeIfAbsent(file, GpuLock::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes it, however long that takes.
     *
     * @param whenBusy called if another process holds it
     * @throws UncheckedIOException if the file cannot be written
     * @throws IllegalStateException if the thread is interrupted
     */
    void take(Runnable whenBusy) {
        try {
            guard.lockInterruptibly();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        try {
            if (holders == 0) {
                channel = lockedFile(whenBusy);
            }
            holders++;
        } finally {
            guard.unlock();
        }
    }

    /** Gives it back, once for each time that it was taken. */
    void giveBack() {
        guard.lock();
        try {
            holders--;
            if (holders == 0) {
                channel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            guard.unlock();
        }
    }

    private FileChannel lockedFile(Runnable whenBusy) {
        try {
            FileChannel opened = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (opened.tryLock() == null) {
                    whenBusy.run();
                    // The operating system wakes who waits at once: between its tests a process leaves short gaps only.
                    opened.lock();
                }
                return opened;
            } catch (IOException | RuntimeException e) {
                opened.close();
                throw e;
            }
        } catch (FileLockInterruptionException e) {
            throw interrupted(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IllegalStateException interrupted(Exception cause) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while waiting for another process, which holds " + file, cause);
    }
}
