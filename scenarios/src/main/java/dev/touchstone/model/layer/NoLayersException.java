package dev.touchstone.model.layer;

/** The model's layers cannot be read, so only methods that work without them can explain it. */
public final class NoLayersException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason why, e.g. which block is not known */
    public NoLayersException(String reason) {
        super(reason);
    }
}
