package dev.touchstone.ratchet;

import dev.touchstone.assertion.SampleValues;
import dev.touchstone.assertion.Verdict;
import java.util.OptionalDouble;

/**
 * One recorded figure.
 *
 * @param key what it is of
 * @param value the figure, finite; empty if nothing could be measured
 * @param samples how many it rests on; 0 if that is not known
 * @param verdict what was found there
 * @param origin what it depends on
 * @param values those of its single samples, as 32-bit floating-point numbers; none for a figure that is exact, or is not a mean of samples
 */
public record Entry(
        EntryKey key, OptionalDouble value, int samples, Verdict verdict, Origin origin, SampleValues values) {

    /** How far the mean of rounded values may lie from the mean of the values. */
    private static final double ROUNDING = 1e-6;

    /** @throws IllegalArgumentException if the value is not finite */
    public Entry {
        if (value.isPresent() && !Double.isFinite(value.getAsDouble())) {
            throw new IllegalArgumentException("a recorded figure must be a finite number, not " + value.getAsDouble());
        }
        values = SampleValues.of(values.stream().map(sample -> (float) sample).toArray());
    }

    /** Whether it records what reddens a test. */
    public boolean isFailure() {
        return verdict == Verdict.FAIL || verdict == Verdict.INVALID;
    }

    /** With the values of single samples from elsewhere, if these are they; else without. */
    Entry with(SampleValues read) {
        boolean fits = value.isPresent()
                && read.size() == samples
                && Math.abs(read.stream().average().orElse(Double.NaN) - value.getAsDouble())
                        <= ROUNDING * Math.max(1, Math.abs(value.getAsDouble()));
        return new Entry(key, value, samples, verdict, origin, fits ? read : SampleValues.NONE);
    }
}
