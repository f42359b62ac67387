package dev.touchstone.engine.execution;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A thread's stack in few words. */
final class Frames {

    private static final int SHOWN = 4;
    private static final List<String> OF_THE_JDK = List.of("java.", "jdk.", "sun.");

    private Frames() {}

    /** The top of the stack, one frame a line, all but the first indented. */
    static String top(StackTraceElement[] stack, String indent) {
        return stack.length == 0
                ? "its end"
                : Arrays.stream(stack)
                        .limit(SHOWN)
                        .map(Frames::place)
                        .collect(Collectors.joining(System.lineSeparator() + indent));
    }

    /** The topmost place outside the JDK. */
    static String where(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .filter(frame -> OF_THE_JDK.stream().noneMatch(frame.getClassName()::startsWith))
                .findFirst()
                .map(Frames::place)
                .orElse("code of the JDK");
    }

    private static String place(StackTraceElement frame) {
        return "%s.%s(%s)".formatted(frame.getClassName(), frame.getMethodName(), line(frame));
    }

    private static String line(StackTraceElement frame) {
        if (frame.isNativeMethod()) {
            return "native";
        }
        return frame.getFileName() + (frame.getLineNumber() < 0 ? "" : ":" + frame.getLineNumber());
    }
}
