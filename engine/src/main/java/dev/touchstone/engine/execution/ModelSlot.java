package dev.touchstone.engine.execution;

import dev.touchstone.model.StopSignal;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The place of one model in the pool: who holds it, and the model once it is loaded. */
final class ModelSlot {

    private static final long ASK_AGAIN_MILLIS = 50;

    private final ReentrantLock loading = new ReentrantLock();
    private int holders;
    private volatile Thread maker;
    private volatile boolean abandoned;
    private volatile CloseableModel model;

    /** Guarded by the pool. */
    void take() {
        holders++;
    }

    /** Guarded by the pool. */
    void giveBack() {
        holders--;
    }

    /** Guarded by the pool. */
    boolean isIdle() {
        return holders == 0;
    }

    /**
     * The model; the first who asks loads it, and others who want the same wait for it.
     *
     * @throws IllegalStateException if who loads it hangs
     */
    CloseableModel open(Supplier<CloseableModel> loader, StopSignal stop) {
        if (model == null) {
            await(stop);
            try {
                load(loader);
            } finally {
                loading.unlock();
            }
        }
        return model;
    }

    private void await(StopSignal stop) {
        try {
            while (!loading.tryLock(ASK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
                stop.check();
                if (abandoned) {
                    throw new IllegalStateException("the model cannot be had, since the thread '" + maker.getName()
                            + "' hangs while it makes it; see its test");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop.check();
            throw new IllegalStateException("interrupted while another test loads the model", e);
        }
    }

    private void load(Supplier<CloseableModel> loader) {
        if (model == null) {
            maker = Thread.currentThread();
            try {
                model = loader.get();
            } finally {
                maker = abandoned ? maker : null;
            }
        }
    }

    /** Its maker hangs. */
    void abandon(Thread hanging) {
        abandoned |= maker == hanging;
    }

    boolean isOpen() {
        return model != null;
    }

    void close() {
        if (model != null) {
            model.close();
        }
    }
}
