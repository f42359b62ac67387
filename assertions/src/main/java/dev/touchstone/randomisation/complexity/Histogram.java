package dev.touchstone.randomisation.complexity;

import java.util.Arrays;

/**
 * Counts of values in bins of one width between two ends. Bins hold their lower edge and not the upper, but the last holds both, as NumPy's.
 * Its i-th edge is {@code i * step + low}, and a value is counted by comparing it with the edges, so that no rounding moves it.
 */
final class Histogram {

    private final double low;
    private final double step;
    private final double high;
    private final int[] counts;

    private Histogram(int bins, double low, double high) {
        this.low = low;
        this.high = high;
        this.step = (high - low) / bins;
        this.counts = new int[bins];
    }

    /** Between the least and the greatest value; around them by a half on either side if they are the same. */
    static Histogram ofOwnRange(double[] values, int bins) {
        double least = Arrays.stream(values).min().orElseThrow();
        double most = Arrays.stream(values).max().orElseThrow();
        return least == most ? ofRange(values, bins, least - 0.5, most + 0.5) : ofRange(values, bins, least, most);
    }

    /** Between ends that may leave values out, which then count in the bins at the ends. */
    static Histogram ofRange(double[] values, int bins, double low, double high) {
        Histogram histogram = new Histogram(bins, low, high);
        for (double value : values) {
            histogram.counts[histogram.bin(value)]++;
        }
        return histogram;
    }

    private int bin(double value) {
        int last = counts.length - 1;
        int bin = (int) Math.max(0, Math.min(last, (value - low) / step));
        while (bin > 0 && value < edge(bin)) {
            bin--;
        }
        while (bin < last && value >= edge(bin + 1)) {
            bin++;
        }
        return bin;
    }

    private double edge(int index) {
        return index == counts.length ? high : index * step + low;
    }

    int[] counts() {
        return counts.clone();
    }

    /** {@code -sum p ln p} over the shares of the bins, in nats; empty bins add nothing. */
    double entropy() {
        double total = Arrays.stream(counts).sum();
        double sum = Arrays.stream(counts)
                .filter(count -> count > 0)
                .mapToDouble(count -> count / total * Math.log(count / total))
                .sum();
        return 0 - sum;
    }
}
