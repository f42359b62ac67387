package dev.touchstone.method;

import java.util.Optional;

/**
 * Whether native memory grows with each call. What Java has not touched yet is resident only later, and must not pass for a leak: so the most
 * that native code can have held after the first call is compared with the least that it holds now, and only what grows nearly every time is
 * called a leak.
 */
final class MemoryGrowth {

    static final int CALLS = 8;
    static final long BYTES = 256L << 20;
    private static final double NEARLY_ALWAYS = 0.85;

    private MemoryReading first;
    private MemoryReading last;
    private int calls;
    private int grown;

    /** After one more call: what there is to say, completing "the method ...", if growth is beyond doubt. */
    Optional<String> add(MemoryReading reading) {
        if (first == null) {
            first = reading;
        } else {
            calls++;
            grown += reading.nativeAtLeast() > last.nativeAtLeast() ? 1 : 0;
        }
        last = reading;
        boolean steady = calls >= CALLS && grown >= NEARLY_ALWAYS * calls;
        return steady && last.nativeAtLeast() - first.nativeAtMost() > BYTES ? Optional.of(tale()) : Optional.empty();
    }

    private String tale() {
        long perCall = (last.nativeAtLeast() - first.nativeAtLeast()) / calls >> 20;
        return "leaks native memory, about " + perCall + " MB with each of " + calls
                + " calls: most likely it makes arrays with a manager of its own that it does not close; make them with"
                + " inputs.getManager(), or close the manager";
    }
}
