package dev.touchstone.model;

import java.io.IOException;

/** The store's directory lets nobody lock anything in it, e.g. because it cannot be written. */
final class LockUnavailableException extends IOException {

    private static final long serialVersionUID = 1L;

    LockUnavailableException(IOException cause) {
        super(cause.toString(), cause);
    }
}
