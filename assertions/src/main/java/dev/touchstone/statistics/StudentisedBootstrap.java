package dev.touchstone.statistics;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Bounds of a mean by the bootstrap-t (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, sec. 12.5): the distances of resampled means
 * from the mean, in units of each resample's own standard error, stand for the distance of the mean from the true one. The values must be
 * independent, such as one of each trained model. The level is not exact: it is approached as the number of values grows.
 */
public final class StudentisedBootstrap {

    /** Resamples. */
    public static final int DRAWS = 4_000;

    /** The fewest values. */
    public static final int FEWEST = 5;

    private final double mean;
    private final double error;
    private final double[] distances;

    private StudentisedBootstrap(double mean, double error, double[] distances) {
        this.mean = mean;
        this.error = error;
        this.distances = distances;
    }

    /**
     * Draws the resamples.
     *
     * @param values at least {@value #FEWEST}, finite
     * @param random equal streams, equal bounds
     * @throws IllegalArgumentException if there are too few values, or one is not finite
     */
    public static StudentisedBootstrap of(double[] values, RandomGenerator random) {
        if (values.length < FEWEST || !Arrays.stream(values).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException(
                    "the bootstrap of a mean needs %d finite values or more, but was given %s"
                            .formatted(FEWEST, Arrays.toString(values)));
        }
        double mean = mean(values);
        double error = standardError(values, mean);
        double[] distances = new double[error == 0 ? 0 : DRAWS];
        double[] resample = new double[values.length];
        for (int draw = 0; draw < distances.length; draw++) {
            Arrays.setAll(resample, i -> values[random.nextInt(values.length)]);
            distances[draw] = distance(resample, mean);
        }
        return new StudentisedBootstrap(mean, error, distances);
    }

    /** The mean of the values. */
    public double mean() {
        return mean;
    }

    /**
     * The two one-sided bounds. Values that are all alike have bounds without width.
     *
     * @param level of each bound, in [0.5, 1), e.g. 0.95
     */
    public Interval bounds(double level) {
        if (error == 0) {
            return new Interval(mean, mean);
        }
        PercentileBounds percentiles = new PercentileBounds(distances);
        return new Interval(
                Math.min(mean, mean - percentiles.upper(level) * error),
                Math.max(mean, mean - percentiles.lower(level) * error));
    }

    /** Of a resample whose values are all alike it is infinite, unless they lie at the mean. */
    private static double distance(double[] resample, double mean) {
        double own = mean(resample);
        return own == mean ? 0 : (own - mean) / standardError(resample, own);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double standardError(double[] values, double mean) {
        if (Arrays.stream(values).allMatch(value -> value == values[0])) {
            return 0;
        }
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares / (values.length - 1) / values.length);
    }
}
