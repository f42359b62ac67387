package dev.touchstone.engine.execution;

import java.util.function.Supplier;

/** The place of one model in the pool: who holds it, and the model once it is loaded. */
final class ModelSlot {

    private int holders;
    private CloseableModel model;

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

    /** The model; the first who asks loads it, and others who want the same wait for it. */
    synchronized CloseableModel open(Supplier<CloseableModel> loader) {
        if (model == null) {
            model = loader.get();
        }
        return model;
    }

    synchronized boolean isOpen() {
        return model != null;
    }

    synchronized void close() {
        if (model != null) {
            model.close();
        }
    }
}
