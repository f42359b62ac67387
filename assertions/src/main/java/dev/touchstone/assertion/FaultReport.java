package dev.touchstone.assertion;

import dev.touchstone.scenario.Bucket;

/**
 * A faulty map, the first that was met, and how many more.
 *
 * @param fault what is wrong
 * @param bucket where
 * @param sample index of the first such sample in its bucket
 * @param count how many of the bucket's maps have a fault
 * @param of how many maps of the bucket were looked at
 * @param detail the fault in words, e.g. {@code NaN at (0, 12, 40)}
 */
public record FaultReport(MapFault fault, Bucket bucket, int sample, int count, int of, String detail) {

    FaultReport withCount(int all) {
        return new FaultReport(fault, bucket, sample, all, of, detail);
    }

    /** Who returned what, e.g. {@code gradient returned a map with NaN}. */
    public String claim(String method) {
        return method + " returned " + (fault == MapFault.MALFORMED ? "" : "a map with ") + fault.description();
    }

    /** The fault, where it is and how often, in one line. */
    public String inWords() {
        return fault == MapFault.MALFORMED
                ? detail + "; first in bucket " + bucket
                : "%s in sample #%d of bucket %s; %d of %d maps there are at fault"
                        .formatted(detail, sample, bucket, count, of);
    }
}
