package dev.touchstone.assertion;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** The values of a measure for the samples of a bucket, in their order; none where a measure is one of all samples together. Immutable. */
public final class SampleValues {

    /** No values. */
    public static final SampleValues NONE = new SampleValues(new double[0]);

    private final double[] values;

    private SampleValues(double[] values) {
        this.values = values;
    }

    /** The values, of sample 0 first. */
    public static SampleValues of(double... values) {
        return new SampleValues(values.clone());
    }

    public int size() {
        return values.length;
    }

    /** The value of a sample by its index. */
    public double get(int sample) {
        return values[sample];
    }

    public DoubleStream stream() {
        return Arrays.stream(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SampleValues same && Arrays.equals(values, same.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return values.length + " values";
    }
}
