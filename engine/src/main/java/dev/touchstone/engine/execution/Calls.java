package dev.touchstone.engine.execution;

import dev.touchstone.model.ModelNotVerifiedException;
import org.opentest4j.TestAbortedException;

/**
 * Calls one after the other; what the first failure throws is kept, and what later ones throw is suppressed in it. But an abort, which is
 * nobody's fault, does not hide a failure that comes after it.
 */
final class Calls {

    private Throwable failure;

    /** One call. */
    @FunctionalInterface
    interface Call {
        void run() throws Throwable;
    }

    /** Makes the call, if none has failed so far. */
    Calls then(Call call) {
        return failure == null ? always(call) : this;
    }

    /** Makes the call, whatever happened. */
    Calls always(Call call) {
        try {
            call.run();
        } catch (Throwable thrown) {
            Throwables.rethrowIfUnrecoverable(thrown);
            add(thrown);
        }
        return this;
    }

    private void add(Throwable thrown) {
        if (failure == null) {
            failure = thrown;
        } else if (failure != thrown && isAbort(failure) && !isAbort(thrown)) {
            thrown.addSuppressed(failure);
            failure = thrown;
        } else if (failure != thrown) {
            failure.addSuppressed(thrown);
        }
    }

    private static boolean isAbort(Throwable thrown) {
        return thrown instanceof TestAbortedException || thrown instanceof ModelNotVerifiedException;
    }

    /** Throws what the first failure threw. */
    void throwIfFailed() {
        if (failure != null) {
            throw Throwables.unchecked(failure);
        }
    }
}
