package dev.touchstone.statistics;

import java.util.Arrays;

/**
 * One-sided bounds from the draws of a bootstrap: the percentiles themselves, from the sorted draws without interpolation. A draw without a
 * value, NaN, counts against every claim: as infinitely large for an upper bound, infinitely small for a lower one. So a bound is infinite
 * if more draws than its level allows have no value.
 */
public final class PercentileBounds {

    private final double[] draws;

    /**
     * @param draws one or more; NaN where the statistic has no value
     * @throws IllegalArgumentException if there are none
     */
    public PercentileBounds(double[] draws) {
        if (draws.length == 0) {
            throw new IllegalArgumentException("bounds need a draw or more");
        }
        this.draws = draws.clone();
    }

    /**
     * The smallest number that at least this share of the draws does not exceed.
     *
     * @throws IllegalArgumentException if the level is not in [0.5, 1)
     */
    public double upper(double level) {
        return sorted(1)[rank(level)];
    }

    /** The largest number that at least this share of the draws reaches. */
    public double lower(double level) {
        return -sorted(-1)[rank(level)];
    }

    /** The one-sided bounds of this level each. */
    public Interval bounds(double level) {
        return new Interval(lower(level), upper(level));
    }

    private int rank(double level) {
        if (!(level >= 0.5 && level < 1)) {
            throw new IllegalArgumentException("the level of a bound lies in [0.5, 1), but was " + level);
        }
        return (int) Math.ceil(level * draws.length - 1e-9) - 1;
    }

    private double[] sorted(int sign) {
        return Arrays.stream(draws)
                .map(draw -> Double.isNaN(draw) ? Double.POSITIVE_INFINITY : sign * draw)
                .sorted()
                .toArray();
    }
}
