package dev.touchstone.randomisation.similarity;

import java.util.Arrays;

/** Ranks from 1, in which equal values share the mean of theirs. */
final class Ranks {

    private Ranks() {}

    static double[] of(double[] values) {
        double[] sorted = unsignedZeros(values);
        Arrays.sort(sorted);
        double[] ranks = shared(sorted);
        return Arrays.stream(unsignedZeros(values))
                .map(value -> ranks[Arrays.binarySearch(sorted, value)])
                .toArray();
    }

    /** The sort tells -0 from 0, which are the same number. */
    private static double[] unsignedZeros(double[] values) {
        return Arrays.stream(values).map(value -> value + 0.0).toArray();
    }

    private static double[] shared(double[] sorted) {
        double[] ranks = new double[sorted.length];
        int start = 0;
        while (start < sorted.length) {
            int end = start;
            while (end < sorted.length && sorted[end] == sorted[start]) {
                end++;
            }
            Arrays.fill(ranks, start, end, (start + 1 + end) / 2.0);
            start = end;
        }
        return ranks;
    }
}
