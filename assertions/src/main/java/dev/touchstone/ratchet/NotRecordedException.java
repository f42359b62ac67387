package dev.touchstone.ratchet;

import org.opentest4j.TestAbortedException;

/** A test passed by itself, but there is nothing valid to hold its figures against: whether they are worse than before is undecided. */
public final class NotRecordedException extends TestAbortedException {

    private static final long serialVersionUID = 1L;

    NotRecordedException(String message) {
        super(message);
    }

    /** The message without the class name: it says what it is by itself. */
    @Override
    public String toString() {
        return getMessage();
    }
}
