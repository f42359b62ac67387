package dev.touchstone.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * An interval for the mean of differences between pairs that were measured on the same samples.
 *
 * <p>If nothing but noise lies between the two values of a pair, each difference is as likely to have the one sign as the other. For signs by
 * chance the sum of the differences exceeds t times the root of the sum of their squares with a probability of exp(-t^2 / 2) at most
 * (Hoeffding, Probability inequalities for sums of bounded random variables, 1963), whatever their sizes. The interval holds all shifts that
 * this does not rule out: mean +- t s / sqrt(n - t^2), with s the standard deviation about the mean. Nothing is assumed of the range or the
 * number of the differences; but they must lie symmetrically about their mean.
 */
public final class PairedInterval {

    private PairedInterval() {}

    /**
     * The interval, which misses the mean with a chance of alpha at most.
     *
     * @param differences one of each pair
     * @param alpha in (0, 1)
     * @return empty if the pairs are so few that no signs at all would decide: 15 or fewer at an alpha of 0.001
     * @throws IllegalArgumentException if alpha is not in (0, 1), or a difference is not a finite number
     */
    public static Optional<Interval> of(double[] differences, double alpha) {
        if (!(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("an interval needs an alpha in (0, 1), but was given " + alpha);
        }
        if (!Arrays.stream(differences).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("the differences must be finite numbers");
        }
        double freedom = differences.length - square(alpha);
        if (freedom <= 0) {
            return Optional.empty();
        }
        double mean = Arrays.stream(differences).average().orElseThrow();
        double squares =
                Arrays.stream(differences).map(d -> (d - mean) * (d - mean)).sum();
        double reach = Math.sqrt(square(alpha) * squares / differences.length / freedom);
        return Optional.of(new Interval(mean - reach, mean + reach));
    }

    /** The square of t, for either side. */
    private static double square(double alpha) {
        return 2 * Math.log(2 / alpha);
    }
}
