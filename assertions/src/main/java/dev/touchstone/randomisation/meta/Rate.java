package dev.touchstone.randomisation.meta;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * How often something happened.
 *
 * @param count how often
 * @param of how often it could have
 */
public record Rate(int count, int of) {

    public Rate {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException("nothing happens " + count + " of " + of + " times");
        }
    }

    static <T> Rate of(Collection<T> all, Predicate<T> happened) {
        return new Rate((int) all.stream().filter(happened).count(), all.size());
    }

    /** From 0 to 1; NaN if it never could have. */
    public double share() {
        return of == 0 ? Double.NaN : count / (double) of;
    }

    @Override
    public String toString() {
        return of == 0 ? "-" : String.format(Locale.ROOT, "%d of %d (%.1f %%)", count, of, 100 * share());
    }
}
