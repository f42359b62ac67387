package dev.touchstone.engine.node;

/** A scenario is not written as it must be. The message lists all its faults. */
public final class BrokenScenarioException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenScenarioException(String message) {
        super(message);
    }
}
