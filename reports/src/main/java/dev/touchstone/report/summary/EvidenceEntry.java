package dev.touchstone.report.summary;

import dev.touchstone.assertion.Bound;
import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.MapFault;
import dev.touchstone.assertion.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an assertion found.
 *
 * @param assertion its name
 * @param measure the name of the measure
 * @param scalarisation how maps became one number a pixel
 * @param bound what was asked: of the mean in each bucket, or of each drop if drops were compared
 * @param verdict what was found
 * @param fault the {@link MapFault} that decided; empty if none did
 * @param faultDetail that fault in words; empty if there is none
 * @param figure the number that decided, the mean of a bucket, a drop or the value of a randomisation test; NaN if there is none
 * @param buckets what was measured in each judged bucket
 * @param drops what fell from bucket to bucket, if that was asked
 * @param randomisation what a randomisation test measured, if it was one
 */
public record EvidenceEntry(
        String assertion,
        String measure,
        String scalarisation,
        Bound bound,
        Verdict verdict,
        String fault,
        String faultDetail,
        double figure,
        List<BucketEntry> buckets,
        List<DropEntry> drops,
        Optional<RandomisationEntry> randomisation) {

    public EvidenceEntry {
        buckets = List.copyOf(buckets);
        drops = List.copyOf(drops);
        Objects.requireNonNull(randomisation, "randomisation");
    }

    static EvidenceEntry of(Evidence evidence) {
        return new EvidenceEntry(
                evidence.assertion(),
                evidence.measure(),
                evidence.scalarisation(),
                evidence.bound(),
                evidence.verdict(),
                evidence.fault().map(report -> report.fault().name()).orElse(""),
                evidence.fault().map(report -> report.detail()).orElse(""),
                evidence.figure().orElse(Double.NaN),
                evidence.buckets().stream().map(BucketEntry::of).toList(),
                evidence.drops().stream().map(DropEntry::of).toList(),
                evidence.randomisation().map(RandomisationEntry::of));
    }

    /** How far the deciding number lies on the side of the bound that was asked for; NaN if there is none. */
    double margin() {
        return bound.margin(figure);
    }
}
