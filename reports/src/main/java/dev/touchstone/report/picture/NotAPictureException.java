package dev.touchstone.report.picture;

/** What was to be drawn is no image; the message says why. */
public final class NotAPictureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAPictureException(String message) {
        super(message);
    }
}
