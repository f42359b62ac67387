package dev.touchstone.assertion;

import dev.touchstone.scenario.Bucket;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of a run.
 *
 * @param assertion by which assertion
 * @param yardstick what is measured
 * @param bound where the result must lie
 * @param better in which direction the measure itself is better, which is not that of a bound on drops
 * @param controls beside which methods
 * @param buckets where
 * @param where the same in words, e.g. {@code in every bucket with a focus}
 */
record Question(
        String assertion,
        Yardstick yardstick,
        Bound bound,
        Bound.Direction better,
        Controls controls,
        List<Bucket> buckets,
        String where) {

    /** What is asked, before anything is measured. */
    Evidence blank() {
        return evidence(Verdict.UNDECIDED, List.of(), List.of());
    }

    /** Evidence without its exhibit and message. */
    Evidence evidence(Verdict verdict, List<BucketEvidence> measured, List<DropEvidence> drops) {
        return new Evidence(
                assertion,
                yardstick.measure().name(),
                yardstick.scalarisation().id(),
                bound,
                verdict,
                Optional.empty(),
                measured,
                drops,
                Optional.empty(),
                "");
    }
}
