package dev.touchstone.assertion;

import dev.touchstone.statistics.Interval;
import java.util.Locale;
import java.util.Objects;

/**
 * Where a measured value must lie.
 *
 * @param direction on which side of the value
 * @param value the value itself, which is met from neither side
 */
public record Bound(Direction direction, double value) {

    /** The side of a bound that is asked for. */
    public enum Direction {
        ABOVE("above"),
        BELOW("below");

        private final String word;

        Direction(String word) {
            this.word = word;
        }

        /** Its name in messages and reports. */
        public String word() {
            return word;
        }

        /** The other side. */
        public Direction opposite() {
            return this == ABOVE ? BELOW : ABOVE;
        }
    }

    /** @throws IllegalArgumentException if the value is NaN */
    public Bound {
        Objects.requireNonNull(direction, "direction");
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("a bound must be a number, not NaN");
        }
    }

    /** For measures that are larger the better a map is. */
    public static Bound above(double value) {
        return new Bound(Direction.ABOVE, value);
    }

    /** For measures that are smaller the better a map is. */
    public static Bound below(double value) {
        return new Bound(Direction.BELOW, value);
    }

    /** How far a value lies on the side that is asked for; negative on the other side. */
    public double margin(double measured) {
        return direction == Direction.ABOVE ? measured - value : value - measured;
    }

    /** PASS if the whole interval is on the side that is asked for, FAIL if it is on the other, else UNDECIDED. */
    public Verdict verdict(Interval interval) {
        double lower = margin(interval.lower());
        double upper = margin(interval.upper());
        if (lower > 0 && upper > 0) {
            return Verdict.PASS;
        }
        return lower < 0 && upper < 0 ? Verdict.FAIL : Verdict.UNDECIDED;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %.2f", direction.word(), value);
    }
}
