package dev.touchstone.assertion;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an assertion found in a run: the verdict and all that it rests on.
 *
 * @param assertion its name, e.g. {@code assertPrimaryFocus}
 * @param measure the name of the measure with its variant, e.g. {@code PAFL}
 * @param scalarisation how maps became one number a pixel, e.g. {@code abs-of-channel-sum}
 * @param bound what was asked
 * @param verdict what was found
 * @param fault the faulty map that decided, if one did
 * @param buckets what was measured in each judged bucket, by ascending number
 * @param exhibit the sample to look at, if there is a map to show
 * @param message what the assertion says of it: for a failure the text of its error
 */
public record Evidence(
        String assertion,
        String measure,
        String scalarisation,
        Bound bound,
        Verdict verdict,
        Optional<FaultReport> fault,
        List<BucketEvidence> buckets,
        Optional<Exhibit> exhibit,
        String message) {

    public Evidence {
        buckets = List.copyOf(buckets);
    }

    Evidence withMessage(String text) {
        return new Evidence(assertion, measure, scalarisation, bound, verdict, fault, buckets, exhibit, text);
    }

    /** What was asked, in one line, e.g. {@code PAFL above 0.50}. */
    public String expected() {
        return fault.map(found -> found.fault().expected()).orElse(measure + " " + bound);
    }

    /** The bucket that decided: of those with the verdict of the whole the one with the least mean. */
    public Optional<BucketEvidence> decisive() {
        return decisive(buckets, verdict);
    }

    static Optional<BucketEvidence> decisive(List<BucketEvidence> buckets, Verdict verdict) {
        return buckets.stream()
                .filter(bucket -> bucket.verdict() == verdict)
                .min(Comparator.comparingDouble(BucketEvidence::mean));
    }

    /** What was found where it was worst, in one line, e.g. {@code 0.24 in bucket 9 (B, Box1)}. */
    public String actual() {
        return fault.map(FaultReport::detail).orElseGet(() -> decisive()
                .map(worst -> String.format(Locale.ROOT, "%.2f in bucket %s", worst.mean(), worst.bucket()))
                .orElse("nothing measured"));
    }
}
