package dev.touchstone.model.layer;

import ai.djl.engine.Engine;
import ai.djl.training.GradientCollector;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The one lane for gradient work: DJL allows a single open gradient collector in a JVM and throws on the second, whichever thread opens
 * it. So whoever wants a gradient waits for the collector, and has done all that needs a graph before he leaves, for closing the
 * collector switches the recording off. Opening one leaves the gradients that arrays already hold as they are: work takes leaves of
 * its own.
 */
public final class GradientLane {

    private static final WaitingLock LANE = new WaitingLock("the gradient lane");

    private GradientLane() {}

    /**
     * Runs work that needs a gradient collector, when the lane is free.
     *
     * @throws IllegalStateException if the thread is interrupted while it waits; it stays interrupted
     */
    public static void run(Consumer<GradientCollector> work) {
        LANE.enter();
        try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            work.accept(collector);
        } finally {
            LANE.unlock();
        }
    }

    /** The thread that has the lane at the moment; one that hangs there has it for ever. */
    public static Optional<Thread> holder() {
        return LANE.holder();
    }
}
