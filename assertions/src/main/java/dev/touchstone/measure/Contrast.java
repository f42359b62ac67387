package dev.touchstone.measure;

import dev.touchstone.scenario.Mask;
import java.util.Arrays;

/** A map from its least to its greatest value, as the published measures take it. */
final class Contrast {

    private static final int BINS = 10;
    /** Above the rounding of a blur, and far below any contrast that a map in single precision can have. */
    private static final double FLAT = 1e-12;

    private final double[] values;
    private final double least;
    private final double greatest;
    private final double sum;

    private Contrast(double[] values, double least, double greatest, double sum) {
        this.values = values;
        this.least = least;
        this.greatest = greatest;
        this.sum = sum;
    }

    static Contrast of(double[] values) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, value);
            greatest = Math.max(greatest, value);
        }
        double sum = 0;
        for (double value : values) {
            sum += value - least;
        }
        return new Contrast(values, least, greatest, sum);
    }

    /** Whether all values are the same but for rounding. */
    boolean isFlat() {
        return greatest - least <= FLAT * greatest;
    }

    /** What lies in the mask once values are scaled from 0 to 1 and then to sum 1; the scale from 0 to 1 cancels. */
    double shareIn(Mask mask) {
        return mask.indices().mapToDouble(pixel -> values[pixel] - least).sum() / sum;
    }

    /**
     * The lower edge of a bin of a histogram of ten equal bins: the highest one with at least so many values at or above it. As each bin
     * holds its lower edge, and the last its upper one too, this is what a walk down from the top bin comes to.
     */
    double threshold(int count) {
        double step = (greatest - least) / BINS;
        int bin = BINS - 1;
        while (bin > 0 && countFrom(least + bin * step) < count) {
            bin--;
        }
        return least + bin * step;
    }

    /** How many values are at or above the threshold. */
    long countFrom(double threshold) {
        return Arrays.stream(values).filter(value -> value >= threshold).count();
    }

    /** How many values in the mask are at or above the threshold. */
    long countFrom(double threshold, Mask mask) {
        return mask.indices().filter(pixel -> values[pixel] >= threshold).count();
    }
}
