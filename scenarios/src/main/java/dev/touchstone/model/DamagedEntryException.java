package dev.touchstone.model;

/** An entry of the store is not what was written; the message completes "the model is damaged, ". */
final class DamagedEntryException extends Exception {

    private static final long serialVersionUID = 1L;

    DamagedEntryException(String message) {
        super(message);
    }

    DamagedEntryException(String message, Throwable cause) {
        super(message, cause);
    }
}
