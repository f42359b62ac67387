package dev.touchstone.engine.execution;

/** A model that holds memory until it is closed. */
interface CloseableModel extends OpenModel, AutoCloseable {

    @Override
    void close();
}
