package dev.touchstone.engine.execution;

/** A test called {@code System.exit}. Its stack trace is that of the call. */
public final class JvmExitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JvmExitException(RunName run, StackTraceElement[] stack) {
        super(String.join(
                System.lineSeparator(),
                run.culprit(stack) + " called System.exit and ended this JVM",
                "  scenario  " + run.place(),
                "  was at    " + Frames.top(stack, " ".repeat(12)),
                "  so        take the call out; what had ended before is reported, the rest is skipped"));
        setStackTrace(stack);
    }
}
