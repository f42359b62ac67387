package dev.touchstone.measure;

import java.util.Arrays;

/** The values of a map in ascending order. */
final class Ranking {

    private final double[] sorted;

    private Ranking(double[] sorted) {
        this.sorted = sorted;
    }

    static Ranking of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Ranking(sorted);
    }

    int size() {
        return sorted.length;
    }

    /** The value that so many from the top reach; 1 asks for the largest. */
    double fromTop(int count) {
        return sorted[sorted.length - count];
    }

    /** How many values are less. */
    int below(double value) {
        return firstFrom(value, false);
    }

    /** How many values are less or equal. */
    int upTo(double value) {
        return firstFrom(value, true);
    }

    private int firstFrom(double value, boolean beyond) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value || beyond && sorted[middle] == value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
