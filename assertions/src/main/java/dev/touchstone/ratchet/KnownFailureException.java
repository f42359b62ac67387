package dev.touchstone.ratchet;

import org.opentest4j.TestAbortedException;

/** A criterion is missed as it was when it was recorded: the test is aborted, and nothing is red. */
public final class KnownFailureException extends TestAbortedException {

    private static final long serialVersionUID = 1L;

    KnownFailureException(String message, Throwable failure) {
        super(message, failure);
    }

    /** The message without the class name: it says what it is by itself. */
    @Override
    public String toString() {
        return getMessage();
    }
}
