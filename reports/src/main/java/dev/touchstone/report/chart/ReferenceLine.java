package dev.touchstone.report.chart;

/**
 * A line across a chart at a value that others are to be held against.
 *
 * @param label what it stands for; the chart's key adds the value
 * @param value where it is, from 0
 */
public record ReferenceLine(String label, double value) {

    /** @throws IllegalArgumentException unless the value is finite and not negative */
    public ReferenceLine {
        Reading.of(value);
    }
}
