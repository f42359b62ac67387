package dev.touchstone.assertion;

/** The oracle misses a bound or the random map meets it, so the bound tells nothing about a method there. */
public final class IndiscriminateScenarioException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IndiscriminateScenarioException(String message) {
        super(message);
    }
}
