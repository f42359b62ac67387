package dev.touchstone.engine.execution;

/** Passing on what user code threw, as it is. */
final class Throwables {

    private Throwables() {}

    /** Throws it, whatever it is. Returns only in name, so that a caller can write {@code throw unchecked(t)}. */
    static RuntimeException unchecked(Throwable thrown) {
        Throwables.<RuntimeException>sneak(thrown);
        return new IllegalStateException("unreachable");
    }

    /** Lets through what must not look like the outcome of a test. */
    static void rethrowIfUnrecoverable(Throwable thrown) {
        if (thrown instanceof OutOfMemoryError error) {
            throw error;
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
