package dev.touchstone.engine.execution;

import dev.touchstone.model.layer.GradientLane;
import java.util.Optional;

/** A thread that hangs in a test and was left behind. Its name says so, for it may outlive its execution. */
final class AbandonedThread {

    static final String PREFIX = "touchstone, abandoned: ";

    private AbandonedThread() {}

    /** Marks it, and tells what it keeps from everybody else in this JVM. */
    static Optional<String> mark(Thread thread, String run) {
        thread.setName(PREFIX + run);
        return GradientLane.holder().filter(thread::equals).map(any -> "the gradient lane");
    }

    /** Why nothing can run in this JVM, completing "not run, because": an earlier execution has left a thread behind that keeps something from it. */
    static Optional<String> leftBehind() {
        return GradientLane.holder()
                .map(Thread::getName)
                .filter(name -> name.startsWith(PREFIX))
                .map(name ->
                        "a test of an earlier execution hangs, on %s, and holds the gradient lane; this JVM is given up"
                                .formatted(name.substring(PREFIX.length())));
    }
}
