package dev.touchstone.report.summary;

import dev.touchstone.assertion.DropEvidence;
import dev.touchstone.assertion.Verdict;

/**
 * How much a mean fell from one bucket to another that holds more objects.
 *
 * @param fewer the number of the bucket with fewer objects
 * @param more the number of the bucket with more
 * @param verdict what the pair says
 * @param drop how much it fell; negative if it rose
 * @param lower where the drop over all samples lies: the lower end
 * @param upper the upper end
 * @param oracle the drop of the oracle
 * @param lost the drop to the random map, what there was to lose
 */
public record DropEntry(
        int fewer, int more, Verdict verdict, double drop, double lower, double upper, double oracle, double lost) {

    static DropEntry of(DropEvidence evidence) {
        return new DropEntry(
                evidence.fewer().number(),
                evidence.more().number(),
                evidence.verdict(),
                evidence.drop(),
                evidence.interval().lower(),
                evidence.interval().upper(),
                evidence.oracle(),
                evidence.lost());
    }
}
