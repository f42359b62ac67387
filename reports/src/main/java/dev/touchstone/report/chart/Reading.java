package dev.touchstone.report.chart;

/** What a chart shows at one place: a value, that there is none although there should be, or nothing. */
public sealed interface Reading {

    /**
     * A value.
     *
     * @param value from 0
     * @param spread half the length of its whisker, from 0; 0 draws none
     */
    record Value(double value, double spread) implements Reading {
        /** @throws IllegalArgumentException unless both are finite and not negative */
        public Value {
            if (!(value >= 0 && spread >= 0 && value + spread < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a chart shows finite values from 0 with a spread from 0, not "
                        + value + " with " + spread + "; show what is undefined as Undefined");
            }
        }
    }

    /** Measured, but not defined: said in the chart. */
    record Undefined() implements Reading {}

    /** Not measured: left empty. */
    record Absent() implements Reading {}

    /** A value without a whisker. */
    static Reading of(double value) {
        return of(value, 0);
    }

    /** A value with a whisker to either side. */
    static Reading of(double value, double spread) {
        return new Value(value, spread);
    }

    /** Measured, but not defined. */
    static Reading undefined() {
        return new Undefined();
    }

    /** Not measured. */
    static Reading absent() {
        return new Absent();
    }

    /** How far it reaches: a value with its whisker, or 0. */
    default double top() {
        return this instanceof Value value ? value.value() + value.spread() : 0;
    }
}
