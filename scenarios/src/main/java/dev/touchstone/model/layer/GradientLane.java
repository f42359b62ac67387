package dev.touchstone.model.layer;

import ai.djl.engine.Engine;
import ai.djl.training.GradientCollector;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * The one lane for gradient work: DJL allows a single open gradient collector in a JVM and throws on the second, and opening one
 * zeroes the gradients of all arrays that still ask for them. So whoever computes gradients also uses them up before he leaves.
 */
public final class GradientLane {

    private static final ReentrantLock LANE = new ReentrantLock();

    private GradientLane() {}

    /** Runs work that needs a gradient collector, when the lane is free. */
    public static void run(Consumer<GradientCollector> work) {
        LANE.lock();
        try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            work.accept(collector);
        } finally {
            LANE.unlock();
        }
    }
}
