package dev.touchstone.engine.execution;

/** Too few model seeds passed: the method's fault. The message lists the seeds; the cause is what the first failed one threw. */
public final class SeedsAssertionError extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final String expected;
    private final String actual;

    SeedsAssertionError(String message, String expected, String actual, Throwable cause) {
        super(message, cause);
        this.expected = expected;
        this.actual = actual;
    }

    /** What was asked, e.g. {@code at least 4 of 5 seeds pass}. */
    public String getExpected() {
        return expected;
    }

    /** What was found, e.g. {@code 3 of 5 passed}. */
    public String getActual() {
        return actual;
    }

    /** The message without the class name: it says what it is by itself. */
    @Override
    public String toString() {
        return getMessage();
    }
}
