package dev.touchstone.engine.execution;

/** A parameter of a method of a test class cannot be supplied. The message names it, and what can be. */
public final class ParameterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ParameterException(String message) {
        super(message);
    }

    ParameterException(String message, Throwable cause) {
        super(message, cause);
    }
}
