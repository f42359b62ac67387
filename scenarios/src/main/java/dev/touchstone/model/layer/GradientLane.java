package dev.touchstone.model.layer;

import ai.djl.engine.Engine;
import ai.djl.training.GradientCollector;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The one lane for gradient work: DJL allows a single open gradient collector in a JVM and throws on the second, whichever thread opens
 * it. So whoever wants a gradient waits for the collector, and has done all that needs a graph before he leaves, for closing the
 * collector switches the recording off. Opening one leaves the gradients that arrays already hold as they are: work takes leaves of
 * its own.
 *
 * <p>A collector that somebody opened beside the lane and lost is in nobody's way: whoever has the lane takes DJL's mark of it back.
 */
public final class GradientLane {

    private static final System.Logger LOG = System.getLogger(GradientLane.class.getName());
    private static final WaitingLock LANE = new WaitingLock("the gradient lane");

    private GradientLane() {}

    /**
     * Runs work that needs a gradient collector, when the lane is free.
     *
     * @throws IllegalStateException if the thread is interrupted while it waits; it stays interrupted
     */
    public static void run(Consumer<GradientCollector> work) {
        LANE.enter();
        try {
            if (LANE.getHoldCount() == 1 && isLost()) {
                LOG.log(Level.WARNING, "a gradient collector was opened and not closed; others go on without it");
            }
            try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
                work.accept(collector);
            }
        } finally {
            LANE.unlock();
        }
    }

    /** The thread that has the lane at the moment; one that hangs there has it for ever. */
    public static Optional<Thread> holder() {
        return LANE.holder();
    }

    /**
     * Runs work of somebody else with this thread's recording off, and puts everything back to what it was, however the work ends.
     *
     * @param harm told, before this returns or throws, what the work left behind, completing "the method ..."
     */
    public static <T> T guard(Supplier<T> work, Consumer<String> harm) {
        GradientState state = State.OF_ENGINE;
        boolean before = state.isRecording();
        state.record(false);
        try {
            return work.get();
        } finally {
            boolean left = state.isRecording();
            state.record(before);
            if (left) {
                harm.accept(leftBehind());
            }
        }
    }

    /** A thread that opens a collector records until it closes it: so it is this thread's own collector that is lost. */
    private static String leftBehind() {
        boolean lost = false;
        if (LANE.tryLock()) {
            try {
                lost = isLost();
            } finally {
                LANE.unlock();
            }
        }
        return lost
                ? "opened a gradient collector and did not close it; open it in try-with-resources"
                : "switched on the recording of gradients in its thread and left it on";
    }

    /** Whether a collector is open although the lane is free; it is not any more. Called with the lane in hand. */
    private static boolean isLost() {
        boolean lost = State.OF_ENGINE.isCollecting();
        if (lost) {
            State.OF_ENGINE.forgetCollector();
        }
        return lost;
    }

    /** Read when it is first needed, so that loading the lane loads no engine. */
    private static final class State {
        static final GradientState OF_ENGINE = GradientState.ofEngine();
    }
}
