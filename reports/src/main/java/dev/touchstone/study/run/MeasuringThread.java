package dev.touchstone.study.run;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Measures beside the computation of the next maps. Only {@value #WAITING} buckets wait; whoever brings one more measures it himself, so
 * that memory stays flat.
 */
final class MeasuringThread implements AutoCloseable {

    private static final int WAITING = 2;

    private final ThreadPoolExecutor executor = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            MeasuringThread::daemon,
            new ThreadPoolExecutor.CallerRunsPolicy());

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "touchstone-measuring");
        thread.setDaemon(true);
        return thread;
    }

    <T> Future<T> submit(Callable<T> measurement) {
        return executor.submit(measurement);
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
