package dev.touchstone.assertion;

import dev.touchstone.scenario.Bucket;
import dev.touchstone.statistics.Interval;

/**
 * How much a mean falls from one bucket to another that holds more objects.
 *
 * @param fewer the bucket that it may fall from
 * @param more the bucket with the same focus and label that holds more
 * @param verdict what the pair says
 * @param drop the mean in {@code fewer} less the mean in {@code more}; negative if it rises
 * @param interval where the drop over all samples lies: it holds whenever the intervals of both buckets do
 * @param oracle the drop of the oracle
 * @param lost the drop if the random map took the place of the map in {@code more}: what there is to lose
 */
public record DropEvidence(
        Bucket fewer, Bucket more, Verdict verdict, double drop, Interval interval, double oracle, double lost) {}
