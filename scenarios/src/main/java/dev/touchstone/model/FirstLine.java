package dev.touchstone.model;

/** What an error of the engine says first: the rest is often a trace of native code. */
final class FirstLine {

    private FirstLine() {}

    static String of(Throwable error) {
        String message = error.getMessage() == null ? "" : error.getMessage();
        return message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(line -> line.endsWith(".") ? line.substring(0, line.length() - 1) : line)
                .orElse(error.getClass().getSimpleName());
    }
}
