package dev.touchstone.conformance;

import java.util.Arrays;

/** Sums over a whole map and its ends: they cover the values that are not stored. */
record MapStatistics(double sum, double l1, double l2, double min, double max) {

    /** The first five of the stored columns. */
    static MapStatistics stored(Numbers row) {
        double[] columns = row.values();
        return new MapStatistics(columns[0], columns[1], columns[2], columns[3], columns[4]);
    }

    static MapStatistics of(Numbers map) {
        double[] values = map.values();
        return new MapStatistics(
                Arrays.stream(values).sum(),
                Arrays.stream(values).map(Math::abs).sum(),
                Math.sqrt(Arrays.stream(values).map(value -> value * value).sum()),
                Arrays.stream(values).min().orElse(0),
                Arrays.stream(values).max().orElse(0));
    }

    double largest() {
        return Math.max(Math.abs(min), Math.abs(max));
    }

    /** Adds the errors against the stored ones: sums over the sum of absolute values, norms over themselves, ends over the largest. */
    void compare(MapStatistics stored, String at, Errors errors) {
        errors.add(sum, stored.sum, stored.l1, at + ", sum");
        errors.add(l1, stored.l1, stored.l1, at + ", sum of absolute values");
        errors.add(l2, stored.l2, stored.l2, at + ", Euclidean norm");
        errors.add(min, stored.min, stored.largest(), at + ", smallest value");
        errors.add(max, stored.max, stored.largest(), at + ", largest value");
    }
}
