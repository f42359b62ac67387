package dev.touchstone.report.summary;

import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.MapFault;
import dev.touchstone.assertion.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an assertion found.
 *
 * @param assertion its name
 * @param measure the name of the measure
 * @param scalarisation how maps became one number a pixel
 * @param boundAbove what the measure had to exceed
 * @param verdict what was found
 * @param fault the {@link MapFault} that decided; empty if none did
 * @param faultDetail that fault in words; empty if there is none
 * @param buckets what was measured in each judged bucket
 */
public record EvidenceEntry(
        String assertion,
        String measure,
        String scalarisation,
        double boundAbove,
        Verdict verdict,
        String fault,
        String faultDetail,
        List<BucketEntry> buckets) {

    public EvidenceEntry {
        buckets = List.copyOf(buckets);
    }

    static EvidenceEntry of(Evidence evidence) {
        return new EvidenceEntry(
                evidence.assertion(),
                evidence.measure(),
                evidence.scalarisation(),
                evidence.bound().above(),
                evidence.verdict(),
                evidence.fault().map(report -> report.fault().name()).orElse(""),
                evidence.fault().map(report -> report.detail()).orElse(""),
                evidence.buckets().stream().map(BucketEntry::of).toList());
    }

    /** The bucket with the least mean. */
    public Optional<BucketEntry> worstBucket() {
        return buckets.stream().min(Comparator.comparingDouble(BucketEntry::mean));
    }
}
