package dev.touchstone.assertion;

/** A criterion was missed: the method's fault. Tools show expected and actual side by side. */
public final class SaliencyAssertionError extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final String expected;
    private final String actual;

    /**
     * @param message the whole story, in a few lines
     * @param expected what was asked, in one line
     * @param actual what was found, in one line
     */
    public SaliencyAssertionError(String message, String expected, String actual) {
        this(message, expected, actual, null);
    }

    /** As above, for a failure that rests on another. */
    public SaliencyAssertionError(String message, String expected, String actual, Throwable cause) {
        super(message, cause);
        this.expected = expected;
        this.actual = actual;
    }

    /** What was asked, e.g. {@code PAFL above 0.50}. */
    public String getExpected() {
        return expected;
    }

    /** What was found, e.g. {@code 0.24 in bucket 9 (B, Box1)}. */
    public String getActual() {
        return actual;
    }

    /** The message without the class name: it says what it is by itself. */
    @Override
    public String toString() {
        return getMessage();
    }
}
