package dev.touchstone.engine.execution;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Why the JVM ends while tests run.
 *
 * @param caller the thread that called {@code System.exit}; empty if the system told the JVM to end
 * @param stack of the caller, from the call on
 */
record JvmExit(Optional<Thread> caller, StackTraceElement[] stack) {

    /** Found in the stacks of all threads, from a shutdown hook: whoever ends the JVM waits for the hooks. */
    static JvmExit in(Map<Thread, StackTraceElement[]> stacks) {
        return stacks.entrySet().stream()
                .filter(entry -> isIn(entry.getValue(), "java.lang.ApplicationShutdownHooks", "run"))
                .filter(entry -> isIn(entry.getValue(), "java.lang.Runtime", "exit"))
                .findFirst()
                .map(entry -> new JvmExit(Optional.of(entry.getKey()), fromCall(entry.getValue())))
                .orElse(new JvmExit(Optional.empty(), new StackTraceElement[0]));
    }

    private static boolean isIn(StackTraceElement[] stack, String type, String method) {
        return Arrays.stream(stack).anyMatch(frame -> is(frame, type, method));
    }

    private static boolean is(StackTraceElement frame, String type, String method) {
        return frame.getClassName().startsWith(type) && frame.getMethodName().startsWith(method);
    }

    private static StackTraceElement[] fromCall(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .dropWhile(frame -> !is(frame, "java.lang.Runtime", "exit"))
                .toArray(StackTraceElement[]::new);
    }

    /** Whether it was called by a run, on its thread or on one that its method or test class started. */
    boolean isCalledBy(RunInProgress run) {
        return caller.isPresent() && (run.thread().equals(caller) || run.name().isIn(stack));
    }

    /** Completes "not run, because". */
    String why(Optional<RunInProgress> culprit) {
        if (caller.isEmpty()) {
            return "this JVM was told to end";
        }
        return culprit.map(run -> "%s called System.exit in %s, on %s, which ended this JVM"
                        .formatted(
                                run.name().culprit(stack),
                                Frames.where(stack),
                                run.name().place()))
                .orElseGet(() -> "System.exit was called in %s, which ended this JVM".formatted(Frames.where(stack)));
    }
}
