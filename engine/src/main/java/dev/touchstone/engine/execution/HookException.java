package dev.touchstone.engine.execution;

/**
 * A life-cycle method failed with what would pass for the verdict of a test: an assertion in it says nothing about the method under test, and what
 * has ended cannot be aborted.
 */
public final class HookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HookException(Hook hook, Throwable cause) {
        super("%s failed: %s".formatted(hook, cause), cause);
    }
}
