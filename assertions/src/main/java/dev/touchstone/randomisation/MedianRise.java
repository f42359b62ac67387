package dev.touchstone.randomisation;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The median over inputs of the mean rise over random models. Not their mean: a share of what may be little has heavy tails, and a few
 * inputs would carry it.
 */
final class MedianRise {

    private MedianRise() {}

    /** Of all inputs and replicates alike. */
    static double of(RiseTable table) {
        return of(table, ones(table.inputs()), ones(table.replicates()));
    }

    /**
     * Of a resample; maps without complexity do not count, and NaN is the median of nothing.
     *
     * @param inputs how often each input was drawn
     * @param replicates how often each replicate was drawn
     */
    static double of(RiseTable table, int[] inputs, int[] replicates) {
        double[] drawn = IntStream.range(0, inputs.length)
                .filter(i -> inputs[i] > 0)
                .mapToObj(i -> repeated(ofInput(table, i, replicates), inputs[i]))
                .flatMapToDouble(Arrays::stream)
                .filter(rise -> !Double.isNaN(rise))
                .sorted()
                .toArray();
        return median(drawn);
    }

    /** The mean over all replicates; NaN for an input without a map that has a complexity. */
    static double ofInput(RiseTable table, int input) {
        return ofInput(table, input, ones(table.replicates()));
    }

    private static double ofInput(RiseTable table, int input, int[] replicates) {
        double sum = 0;
        double weight = 0;
        for (int r = 0; r < replicates.length; r++) {
            double rise = table.rise(input, r);
            if (replicates[r] > 0 && !Double.isNaN(rise)) {
                sum += replicates[r] * rise;
                weight += replicates[r];
            }
        }
        return sum / weight;
    }

    private static double median(double[] sorted) {
        int half = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static double[] repeated(double value, int times) {
        double[] all = new double[times];
        Arrays.fill(all, value);
        return all;
    }

    private static int[] ones(int count) {
        int[] ones = new int[count];
        Arrays.fill(ones, 1);
        return ones;
    }
}
