package dev.touchstone.method;

import ai.djl.engine.EngineException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells errors for want of memory, Java's or a device's, from others. */
final class OutOfMemory {

    /** PyTorch's words on the CPU, on CUDA, and in the libraries below it. */
    private static final Pattern WORDS = Pattern.compile(
            "out of memory|not enough memory|(can't|cannot|could not|failed to|unable to) allocate|alloc_failed|bad_alloc",
            Pattern.CASE_INSENSITIVE);

    private OutOfMemory() {}

    /** Whether it, or a cause of it, is such an error. */
    static boolean isToldBy(Throwable error) {
        for (Throwable each = error; each != null; each = each.getCause()) {
            String message = Optional.ofNullable(each.getMessage()).orElse("");
            if (each instanceof OutOfMemoryError && !message.contains("thread")
                    || each instanceof EngineException && WORDS.matcher(message).find()) {
                return true;
            }
        }
        return false;
    }
}
