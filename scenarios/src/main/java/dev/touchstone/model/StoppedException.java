package dev.touchstone.model;

/** Work was told to stop before its end. The message says why. */
public final class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoppedException(String message) {
        super(message);
    }
}
