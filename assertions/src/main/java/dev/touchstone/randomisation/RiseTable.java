package dev.touchstone.randomisation;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Complexities of the maps of one method.
 *
 * @param trained {@code [input]}: on the trained model; NaN where there is none
 * @param random {@code [replicate][input]}: on random models; NaN where there is none
 */
record RiseTable(double[] trained, double[][] random) {

    int inputs() {
        return trained.length;
    }

    int replicates() {
        return random.length;
    }

    /** How far a map rises, as a share of what it was; NaN if it was nothing or either has no complexity. */
    double rise(int input, int replicate) {
        double before = trained[input];
        return before > 0 ? (random[replicate][input] - before) / before : Double.NaN;
    }

    /** How many of the maps of random models have no complexity. */
    int degenerate() {
        return (int) randomValues().filter(Double::isNaN).count();
    }

    double meanTrained() {
        return Arrays.stream(trained).average().orElse(Double.NaN);
    }

    /** Of those that have one; NaN if none has. */
    double meanRandom() {
        return randomValues().filter(value -> !Double.isNaN(value)).average().orElse(Double.NaN);
    }

    /** Whether no map of any random model is more or less complex, to the last bit. */
    boolean isStill() {
        return IntStream.range(0, replicates()).allMatch(r -> Arrays.equals(random[r], trained));
    }

    private DoubleStream randomValues() {
        return Arrays.stream(random).flatMapToDouble(Arrays::stream);
    }
}
