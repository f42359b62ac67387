package dev.touchstone.assertion;

import dev.touchstone.scenario.Bucket;
import dev.touchstone.statistics.Interval;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What was measured in one bucket.
 *
 * @param bucket the bucket
 * @param verdict what it says
 * @param mean the mean of the measure over its samples
 * @param interval where the mean of all samples lies
 * @param samples how many were measured
 * @param rivals mean shares of the map's mass that tell where it went, e.g. {@code SAFL-tight} or {@code Text}, or another measure that is
 *     told beside, by name
 * @param controls means of the measure for the control methods on the same samples, by their names without the kind of mask; NaN for a
 *     control on whose maps the measure is undefined. On logical worlds with {@code chance} beside them, the exact expectation for a map
 *     that knows nothing, where the measure has one
 * @param worstSample index of the sample with the worst value
 * @param worstValue its value
 * @param values what was measured of each sample; none where the measure is one of all of them together
 * @param pValue the chance of figures that speak so clearly against the bound, or more clearly, if all samples met it in truth, whatever the
 *     number of looks: 0 or 1 where all samples there are were measured; NaN if it is not known
 */
public record BucketEvidence(
        Bucket bucket,
        Verdict verdict,
        double mean,
        Interval interval,
        int samples,
        Map<String, Double> rivals,
        Map<String, Double> controls,
        int worstSample,
        double worstValue,
        SampleValues values,
        double pValue) {

    public BucketEvidence {
        rivals = Collections.unmodifiableMap(new LinkedHashMap<>(rivals));
        controls = Collections.unmodifiableMap(new LinkedHashMap<>(controls));
    }

    /** Figures without those of single samples. What has an interval without width is exact: it is as it is with a chance of 0 or 1. */
    public BucketEvidence(
            Bucket bucket,
            Verdict verdict,
            double mean,
            Interval interval,
            int samples,
            Map<String, Double> rivals,
            Map<String, Double> controls,
            int worstSample,
            double worstValue) {
        this(
                bucket,
                verdict,
                mean,
                interval,
                samples,
                rivals,
                controls,
                worstSample,
                worstValue,
                SampleValues.NONE,
                interval.isPoint() ? exact(verdict) : Double.NaN);
    }

    private static double exact(Verdict verdict) {
        return verdict == Verdict.FAIL ? 0 : 1;
    }

    BucketEvidence withVerdict(Verdict other) {
        return new BucketEvidence(
                bucket, other, mean, interval, samples, rivals, controls, worstSample, worstValue, values, pValue);
    }

    BucketEvidence withValues(SampleValues measured) {
        return new BucketEvidence(
                bucket, verdict, mean, interval, samples, rivals, controls, worstSample, worstValue, measured, pValue);
    }

    /**
     * The mean on the scale on which the random map is 0 and the oracle 1: (mean - random) / (oracle - random). Empty where one of these
     * controls is missing or undefined, or both are alike.
     */
    public OptionalDouble normalised() {
        double random = controls.getOrDefault(Controls.RANDOM, Double.NaN);
        double oracle = controls.getOrDefault(Controls.ORACLE, Double.NaN);
        double score = (mean - random) / (oracle - random);
        return Double.isFinite(score) ? OptionalDouble.of(score) : OptionalDouble.empty();
    }
}
