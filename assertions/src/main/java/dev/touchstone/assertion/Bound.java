package dev.touchstone.assertion;

import java.util.Locale;

/**
 * What a measure must exceed.
 *
 * @param above the value that must be exceeded
 */
public record Bound(double above) {

    public Bound {
        if (Double.isNaN(above)) {
            throw new IllegalArgumentException("a bound must be a number, not NaN");
        }
    }

    public static Bound above(double value) {
        return new Bound(value);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "above %.2f", above);
    }
}
