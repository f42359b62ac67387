package dev.touchstone.assertion;

import dev.touchstone.statistics.Interval;
import java.util.Locale;
import java.util.Objects;

/**
 * Where a measured value must lie.
 *
 * @param direction on which side of the value
 * @param value the value itself, which meets "at least" and "at most", and is on neither side of "above" and "below"
 */
public record Bound(Direction direction, double value) {

    /** The side of a bound that is asked for. */
    public enum Direction {
        ABOVE("above", true),
        AT_LEAST("at least", true),
        BELOW("below", false),
        AT_MOST("at most", false);

        private final String word;
        private final boolean upwards;

        Direction(String word, boolean upwards) {
            this.word = word;
            this.upwards = upwards;
        }

        /** Its name in messages and reports. */
        public String word() {
            return word;
        }

        /** Whether it asks for more, not for less. */
        public boolean upwards() {
            return upwards;
        }

        /** Where a value lies that misses a bound of this direction. */
        public Direction opposite() {
            return upwards ? BELOW : ABOVE;
        }

        private boolean inclusive() {
            return this == AT_LEAST || this == AT_MOST;
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

    /** For exact measures that are larger the better a map is: the value itself will do. */
    public static Bound atLeast(double value) {
        return new Bound(Direction.AT_LEAST, value);
    }

    /** For exact measures that are smaller the better a map is: the value itself will do. */
    public static Bound atMost(double value) {
        return new Bound(Direction.AT_MOST, value);
    }

    /** How far a value lies on the side that is asked for; negative on the other side. */
    public double margin(double measured) {
        return direction.upwards() ? measured - value : value - measured;
    }

    /** Whether a value lies where it should; NaN does not. */
    public boolean meets(double measured) {
        return margin(measured) > 0 || direction.inclusive() && measured == value;
    }

    /** Whether a value lies on the other side; NaN does not. */
    public boolean misses(double measured) {
        return margin(measured) < 0;
    }

    /** PASS if the whole interval is on the side that is asked for, FAIL if it is on the other, else UNDECIDED. */
    public Verdict verdict(Interval interval) {
        if (meets(interval.lower()) && meets(interval.upper())) {
            return Verdict.PASS;
        }
        return misses(interval.lower()) && misses(interval.upper()) ? Verdict.FAIL : Verdict.UNDECIDED;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %.2f", direction.word(), value);
    }
}
