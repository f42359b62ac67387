package dev.touchstone.assertion;

import org.opentest4j.TestAbortedException;

/** The oracle misses a bound, or a control that must miss it does not, so the bound tells nothing about a method there. */
public final class IndiscriminateScenarioException extends TestAbortedException {

    private static final long serialVersionUID = 1L;

    IndiscriminateScenarioException(String message) {
        super(message);
    }

    /** The message without the class name: it says what it is by itself. */
    @Override
    public String toString() {
        return getMessage();
    }
}
