package dev.touchstone.study.run;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One method on one world, finished.
 *
 * @param key where it stands
 * @param stamp what decided its numbers
 * @param outcome how it ended
 * @param reason why it was not measured; empty if it was
 * @param buckets what was measured, by ascending number; empty if nothing was
 * @param maps how many maps were computed
 * @param seconds that computing took, measuring included
 */
public record Cell(
        CellKey key,
        CellStamp stamp,
        Outcome outcome,
        String reason,
        List<BucketFigures> buckets,
        int maps,
        double seconds)
        implements FinishedCell {

    public Cell {
        Objects.requireNonNull(key, "a cell without a key");
        Objects.requireNonNull(stamp, "a cell without a stamp");
        Objects.requireNonNull(outcome, "a cell without an outcome");
        buckets = List.copyOf(buckets);
    }

    /** The mean of a measure in a bucket; NaN where there is none. */
    public double mean(int bucket, String measure) {
        return buckets.stream()
                .filter(figures -> figures.bucket() == bucket)
                .findFirst()
                .flatMap(figures -> figures.figure(measure))
                .or(() -> Optional.of(Figure.empty(measure, 0)))
                .map(Figure::mean)
                .orElseThrow();
    }
}
