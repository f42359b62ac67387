package dev.touchstone.assertion;

import dev.touchstone.scenario.Bucket;
import dev.touchstone.statistics.Interval;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was measured in one bucket.
 *
 * @param bucket the bucket
 * @param verdict what it says
 * @param mean the mean of the measure over its samples
 * @param interval where the mean of all samples lies
 * @param samples how many were measured
 * @param rivals means of measures that tell where the map went instead, e.g. {@code SAFL}, by name
 * @param controls means of the measure for the control methods on the same samples, by their ids
 * @param worstSample index of the sample with the least value
 * @param worstValue its value
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
        double worstValue) {

    public BucketEvidence {
        rivals = Collections.unmodifiableMap(new LinkedHashMap<>(rivals));
        controls = Collections.unmodifiableMap(new LinkedHashMap<>(controls));
    }
}
