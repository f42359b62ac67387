package dev.touchstone.model;

/** Asked by long work between its parts whether it should go on. Threads may share it. */
@FunctionalInterface
public interface StopSignal {

    /** Lets all work come to its end. */
    StopSignal NEVER = () -> {};

    /** @throws StoppedException if the work should end here */
    void check();
}
