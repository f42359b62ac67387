package dev.touchstone.ratchet;

import java.util.Comparator;

/**
 * What an entry is of.
 *
 * @param run the run
 * @param number the place of the assertion among those of its run, from 1
 * @param assertion its name
 * @param measure the name of its measure
 * @param part the bucket, as {@code 3 (B)}, a pair of buckets, as {@code 3 (B) > 5 (B, Box1)}, or {@link #ALL}
 */
public record EntryKey(RecordedRun run, int number, String assertion, String measure, String part)
        implements Comparable<EntryKey> {

    /** The part of what is measured of all samples together, or of what could not be measured. */
    public static final String ALL = "all";

    private static final Comparator<EntryKey> ORDER = Comparator.comparing(EntryKey::run)
            .thenComparingInt(EntryKey::number)
            .thenComparing(EntryKey::assertion)
            .thenComparing(EntryKey::measure)
            .thenComparingLong(EntryKey::bucket)
            .thenComparing(EntryKey::part);

    /** Whether both are of one assertion. */
    boolean isBeside(EntryKey other) {
        return run.equals(other.run)
                && number == other.number
                && assertion.equals(other.assertion)
                && measure.equals(other.measure);
    }

    /** Bucket 2 stands before bucket 10. */
    private long bucket() {
        String digits = part.replaceFirst("\\D.*", "");
        return digits.isEmpty() || digits.length() > 9 ? Long.MAX_VALUE : Long.parseLong(digits);
    }

    @Override
    public int compareTo(EntryKey other) {
        return ORDER.compare(this, other);
    }
}
