package dev.touchstone.ratchet;

import java.util.Optional;

/**
 * A figure beside the one that was recorded.
 *
 * @param now the figure
 * @param recorded what was recorded of it; empty if nothing was
 * @param change how they stand to each other
 * @param words why: for a worse figure the difference with its interval and on what it rests, for an invalid one what changed; else empty
 */
public record Compared(MeasuredPart now, Optional<Entry> recorded, Change change, String words) {

    /**
     * The figure with the recorded one, in one line.
     *
     * @return e.g. {@code assertPrimaryFocus: PAFL-tight 0.6100 in bucket 3 (B), recorded 0.7200}
     */
    public String headline() {
        EntryKey key = now.entry().key();
        return "%s: %s %s%s%s"
                .formatted(
                        key.assertion(),
                        key.measure(),
                        Figures.of(now.entry()),
                        place(key),
                        recorded.map(before -> ", recorded " + Figures.of(before))
                                .orElse(""));
    }

    private static String place(EntryKey key) {
        if (key.part().equals(EntryKey.ALL)) {
            return "";
        }
        return key.part().contains(" > ") ? " from bucket " + key.part() : " in bucket " + key.part();
    }
}
