package dev.touchstone.randomisation.similarity;

import java.util.Arrays;

/** Places of values in their order. */
final class Ranks {

    private Ranks() {}

    /** From 1; equal values share the mean of theirs. */
    static double[] of(double[] values) {
        double[] plain = withPlainZeros(values);
        double[] sorted = plain.clone();
        Arrays.sort(sorted);
        double[] shared = shared(sorted);
        double[] ranks = new double[values.length];
        for (int k = 0; k < ranks.length; k++) {
            ranks[k] = shared[Arrays.binarySearch(sorted, plain[k])];
        }
        return ranks;
    }

    /** From 0, without gaps; equal values have the same. */
    static int[] dense(double[] values) {
        double[] plain = withPlainZeros(values);
        double[] distinct = Arrays.stream(plain).sorted().distinct().toArray();
        return Arrays.stream(plain)
                .mapToInt(value -> Arrays.binarySearch(distinct, value))
                .toArray();
    }

    /** Sorting tells -0 from 0, which are the same number. */
    private static double[] withPlainZeros(double[] values) {
        double[] plain = new double[values.length];
        for (int k = 0; k < plain.length; k++) {
            plain[k] = values[k] + 0.0;
        }
        return plain;
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
