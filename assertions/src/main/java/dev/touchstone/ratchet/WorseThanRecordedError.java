package dev.touchstone.ratchet;

import org.opentest4j.AssertionFailedError;
import org.opentest4j.FileInfo;

/** Figures are worse than recorded. What is expected and what is found are the file as it is and with these figures, for tools to show the difference. */
public final class WorseThanRecordedError extends AssertionFailedError {

    private static final long serialVersionUID = 1L;

    /** @param failure of the test by itself, which the message tells first; null if it passed */
    WorseThanRecordedError(String message, FileInfo recorded, FileInfo now, Throwable failure) {
        super(message, recorded, now, failure);
    }

    /** The message without the class name: it says what it is by itself. */
    @Override
    public String toString() {
        return getMessage();
    }
}
