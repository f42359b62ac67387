package dev.touchstone.assertion;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What an assertion found in a run: the verdict and all that it rests on.
 *
 * @param assertion its name, e.g. {@code assertPrimaryFocus}
 * @param measure the name of the measure with its variant, e.g. {@code PAFL-tight}
 * @param scalarisation how maps became one number a pixel, e.g. {@code abs-of-channel-sum}, or an input, e.g. {@code raw-scores}
 * @param bound what was asked: of the mean in each bucket, or of each drop if drops were compared
 * @param verdict what was found
 * @param fault the faulty map that decided, if one did
 * @param buckets what was measured in each judged bucket, by ascending number
 * @param drops what fell from bucket to bucket, if that was asked
 * @param randomisation what a randomisation test measured, if it was one
 * @param exhibit the sample to look at, if there is a map to show
 * @param beside what to hold it against: of the same bucket the sample in the middle and the best, if they are other ones
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
        List<DropEvidence> drops,
        Optional<RandomisationEvidence> randomisation,
        Optional<Exhibit> exhibit,
        List<Exhibit> beside,
        String message) {

    public Evidence {
        buckets = List.copyOf(buckets);
        drops = List.copyOf(drops);
        beside = List.copyOf(beside);
    }

    /** Evidence with nothing beside its exhibit. */
    public Evidence(
            String assertion,
            String measure,
            String scalarisation,
            Bound bound,
            Verdict verdict,
            Optional<FaultReport> fault,
            List<BucketEvidence> buckets,
            List<DropEvidence> drops,
            Optional<RandomisationEvidence> randomisation,
            Optional<Exhibit> exhibit,
            String message) {
        this(
                assertion,
                measure,
                scalarisation,
                bound,
                verdict,
                fault,
                buckets,
                drops,
                randomisation,
                exhibit,
                List.of(),
                message);
    }

    /** Evidence in which each bucket stands for itself. */
    public Evidence(
            String assertion,
            String measure,
            String scalarisation,
            Bound bound,
            Verdict verdict,
            Optional<FaultReport> fault,
            List<BucketEvidence> buckets,
            Optional<Exhibit> exhibit,
            String message) {
        this(assertion, measure, scalarisation, bound, verdict, fault, buckets, List.of(), exhibit, message);
    }

    /** Evidence from buckets and the drops between them. */
    public Evidence(
            String assertion,
            String measure,
            String scalarisation,
            Bound bound,
            Verdict verdict,
            Optional<FaultReport> fault,
            List<BucketEvidence> buckets,
            List<DropEvidence> drops,
            Optional<Exhibit> exhibit,
            String message) {
        this(
                assertion,
                measure,
                scalarisation,
                bound,
                verdict,
                fault,
                buckets,
                drops,
                Optional.empty(),
                exhibit,
                message);
    }

    Evidence withExhibit(Exhibit shown) {
        return changed(assertion, verdict, fault, Optional.of(shown), List.of(), message);
    }

    /** With the exhibit and what to hold it against. */
    Evidence withExhibits(Exhibit shown, List<Exhibit> others) {
        return changed(assertion, verdict, fault, Optional.of(shown), others, message);
    }

    /** A failure that rests on a faulty map. */
    Evidence withFault(FaultReport found, Optional<Exhibit> shown) {
        return changed(assertion, Verdict.FAIL, Optional.of(found), shown, List.of(), message);
    }

    /** The same as what another assertion found. */
    Evidence within(String other, String text) {
        return changed(other, verdict, fault, exhibit, beside, text);
    }

    Evidence withMessage(String text) {
        return within(assertion, text);
    }

    /** The same measurement with all else as given. */
    private Evidence changed(
            String by,
            Verdict found,
            Optional<FaultReport> faulty,
            Optional<Exhibit> shown,
            List<Exhibit> others,
            String text) {
        return new Evidence(
                by, measure, scalarisation, bound, found, faulty, buckets, drops, randomisation, shown, others, text);
    }

    /** What was asked, in one line, e.g. {@code PAFL-tight above 0.50}. */
    public String expected() {
        return fault.map(found -> found.fault().expected())
                .orElse((drops.isEmpty() ? "" : "drop of ") + measure + " " + bound);
    }

    /** The bucket that decided: of those with the verdict of the whole the one whose mean is worst by the bound. */
    public Optional<BucketEvidence> decisive() {
        return buckets.stream()
                .filter(bucket -> bucket.verdict() == verdict)
                .min(Comparator.comparingDouble(bucket -> bound.margin(bucket.mean())));
    }

    /** The drop that decided: of those with the verdict of the whole the greatest. */
    public Optional<DropEvidence> decisiveDrop() {
        return drops.stream()
                .filter(drop -> drop.verdict() == verdict)
                .max(Comparator.comparingDouble(DropEvidence::drop));
    }

    /**
     * The chance of figures that speak so clearly against the method, in any of the buckets, if it met the bound in all of them: the least
     * chance of a bucket times their number (Bonferroni), 0 for a faulty map. Empty where it is not known, as for drops and
     * randomisation tests, whose verdicts keep the error rate of their own bounds.
     */
    public OptionalDouble pValue() {
        if (fault.isPresent()) {
            return OptionalDouble.of(0);
        }
        if (!drops.isEmpty() || randomisation.isPresent() || buckets.isEmpty()) {
            return OptionalDouble.empty();
        }
        double least =
                buckets.stream().mapToDouble(BucketEvidence::pValue).min().orElseThrow();
        return Double.isNaN(least) ? OptionalDouble.empty() : OptionalDouble.of(Math.min(1, least * buckets.size()));
    }

    /**
     * The number that decided: of a randomisation test its statistic, a drop if drops were compared, else the mean of a bucket; empty if a
     * fault decided, or a guard left nothing to measure.
     */
    public OptionalDouble figure() {
        if (randomisation.isPresent()) {
            double value = randomisation.get().value();
            return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
        }
        return drops.isEmpty()
                ? decisive().stream().mapToDouble(BucketEvidence::mean).findFirst()
                : decisiveDrop().stream().mapToDouble(DropEvidence::drop).findFirst();
    }

    /** What was found where it was worst, in one line, e.g. {@code 0.24 in bucket 9 (B, Box1)}. */
    public String actual() {
        return fault.map(FaultReport::detail)
                .or(() -> randomisation.map(RandomisationEvidence::inWords))
                .or(() -> decisiveDrop()
                        .map(worst -> text("%.2f from bucket %s to %s", worst.drop(), worst.fewer(), worst.more())))
                .or(() -> decisive().map(worst -> text("%.2f in bucket %s", worst.mean(), worst.bucket())))
                .orElse("nothing measured");
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
