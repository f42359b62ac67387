package dev.touchstone.measure;

import java.util.function.Supplier;

/** A value worked out when it is first asked for. Threads that ask at once may each work it out, so it must be the same each time. */
final class Lazy<T> {

    private final Supplier<T> source;
    private volatile T value;

    Lazy(Supplier<T> source) {
        this.source = source;
    }

    T get() {
        T known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }
}
