package dev.touchstone.engine.execution;

import dev.touchstone.engine.config.Durations;
import java.util.Optional;

/** A test was over its time limit. Its stack trace is that of the thread that ran it. */
public final class TimeLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private TimeLimitException(String message, StackTraceElement[] stack) {
        super(message);
        setStackTrace(stack);
    }

    /** Of a test that is told to stop. @param stack at the limit */
    static TimeLimitException stopped(RunName run, RunLimit limit, StackTraceElement[] stack) {
        return of(
                run.culprit(stack) + " was over its time limit, and the test was stopped",
                run,
                limit,
                stack,
                "make it faster, ask for fewer samples or seeds, or raise " + limit.source());
    }

    /**
     * Of a test that has not stopped.
     *
     * @param stack when its grace was over
     * @param held what others need and will not get
     */
    static TimeLimitException abandoned(RunName run, RunLimit limit, StackTraceElement[] stack, Optional<String> held) {
        return of(
                "%s hangs: over its time limit the test was told to stop, and had not within %s"
                        .formatted(run.culprit(stack), Durations.inWords(limit.grace())),
                run,
                limit,
                stack,
                "its thread is abandoned, and nothing that it uses is used again; "
                        + held.map(what -> "it holds " + what + ", so no more tests run in this JVM")
                                .orElse("the other tests go on"));
    }

    private static TimeLimitException of(
            String what, RunName run, RunLimit limit, StackTraceElement[] stack, String then) {
        return new TimeLimitException(
                String.join(
                        System.lineSeparator(),
                        what,
                        "  scenario  " + run.place(),
                        "  limit     %s, set by %s".formatted(Durations.inWords(limit.limit()), limit.source()),
                        "  was at    " + Frames.top(stack, " ".repeat(12)),
                        "  so        " + then),
                stack);
    }
}
