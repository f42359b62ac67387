package dev.touchstone.assertion;

import org.opentest4j.TestAbortedException;

/** A criterion could be neither met nor missed with the samples that were allowed. */
public final class UndecidedException extends TestAbortedException {

    private static final long serialVersionUID = 1L;

    UndecidedException(String message) {
        super(message);
    }

    /** The message without the class name: it says what it is by itself. */
    @Override
    public String toString() {
        return getMessage();
    }
}
