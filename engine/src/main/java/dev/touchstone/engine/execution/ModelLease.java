package dev.touchstone.engine.execution;

/** The right to use a model, which stays open until the lease is closed. */
interface ModelLease extends AutoCloseable {

    OpenModel model();

    /** Says that the model was spoilt: it is closed when nobody holds it any more, and whoever asks next gets a fresh one. */
    void discard();

    /** Gives it back; a second time does nothing. */
    @Override
    void close();
}
