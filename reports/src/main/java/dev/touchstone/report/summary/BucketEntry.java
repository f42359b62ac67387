package dev.touchstone.report.summary;

import dev.touchstone.assertion.BucketEvidence;
import dev.touchstone.assertion.Verdict;
import java.util.Map;

/**
 * What was measured in one bucket.
 *
 * @param number the bucket's number
 * @param name what its samples hold
 * @param label the class of its samples
 * @param verdict what it says
 * @param mean the mean of the measure
 * @param lower where the mean of all samples lies: the lower end
 * @param upper the upper end
 * @param samples how many were measured
 * @param rivals means of measures that tell where the map went instead, by name
 * @param controls means of the measure for the control methods, by their names
 * @param normalised the mean on the scale on which the random map is 0 and the oracle 1; NaN if there is no such scale
 * @param worstSample index of the sample with the worst value
 * @param worstValue its value
 * @param pValue the chance of figures that speak so clearly against the bound if all samples met it in truth; NaN if it is not known
 */
public record BucketEntry(
        int number,
        String name,
        int label,
        Verdict verdict,
        double mean,
        double lower,
        double upper,
        int samples,
        Map<String, Double> rivals,
        Map<String, Double> controls,
        double normalised,
        int worstSample,
        double worstValue,
        double pValue) {

    static BucketEntry of(BucketEvidence evidence) {
        return new BucketEntry(
                evidence.bucket().number(),
                evidence.bucket().name(),
                evidence.bucket().label(),
                evidence.verdict(),
                evidence.mean(),
                evidence.interval().lower(),
                evidence.interval().upper(),
                evidence.samples(),
                evidence.rivals(),
                evidence.controls(),
                evidence.normalised().orElse(Double.NaN),
                evidence.worstSample(),
                evidence.worstValue(),
                evidence.pValue());
    }
}
