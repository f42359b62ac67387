package dev.touchstone.engine.config;

/**
 * The base of all random streams.
 *
 * @param value that repeats the execution
 * @param fresh whether it was drawn for this execution, and not pinned
 */
public record BaseSeed(long value, boolean fresh) {

    static BaseSeed pinned(long value) {
        return new BaseSeed(value, false);
    }

    /** As people read it. */
    @Override
    public String toString() {
        return fresh ? value + " (fresh)" : String.valueOf(value);
    }
}
