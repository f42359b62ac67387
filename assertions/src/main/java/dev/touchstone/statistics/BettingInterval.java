package dev.touchstone.statistics;

import java.util.Arrays;

/**
 * A confidence sequence for the mean of independent values in [0, 1]: the interval holds the mean at every number of values at once
 * with probability at least {@code 1 - alpha}, so one may look, draw more, and look again.
 *
 * <p>It is the hedged capital confidence sequence of Waudby-Smith and Ramdas, Estimating Means of Bounded Random Variables by Betting
 * (JRSSB 2024), with predictable bets that are tuned to a planned number of values and cut at three quarters of what a mean allows. A mean
 * m is ruled out when half a unit bet on "the mean is above m", or half bet on "below m", has grown to {@code 1 / alpha}. The interval is
 * widened to hold the sample mean. Nothing is assumed of the values but their range.
 */
public final class BettingInterval {

    private static final double TRUNCATION = 0.75;
    private static final int BISECTIONS = 50;

    private final double[] values;
    private final double[] bets;
    private final double target;

    private BettingInterval(double[] values, double alpha, int planned) {
        this.values = values;
        this.target = Math.log(2 / alpha);
        this.bets = bets(values, target, planned);
    }

    /**
     * The interval.
     *
     * @param values in [0, 1], in the order in which they were drawn
     * @param alpha the chance to miss the mean, in (0, 1)
     * @param planned the number of values at which the interval should be tight: that of the first look
     * @throws IllegalArgumentException if there is no value, or one outside [0, 1], or alpha is not in (0, 1)
     */
    public static Interval of(double[] values, double alpha, int planned) {
        BettingInterval capital = checked(values, alpha, planned);
        double mean = Arrays.stream(values).average().orElseThrow();
        return new Interval(Math.min(mean, capital.lower()), Math.max(mean, capital.upper()));
    }

    private static BettingInterval checked(double[] values, double alpha, int planned) {
        if (!(alpha > 0 && alpha < 1) || planned < 1) {
            throw new IllegalArgumentException(
                    "an interval needs an alpha in (0, 1) and one planned value or more, but was given %s and %d"
                            .formatted(alpha, planned));
        }
        if (values.length == 0) {
            throw new IllegalArgumentException("an interval needs one value or more");
        }
        for (double value : values) {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("the values must lie in [0, 1], but one is " + value);
            }
        }
        return new BettingInterval(values, alpha, planned);
    }

    /**
     * The p-value of the hypothesis that the mean is at least this: the chance of values that speak so clearly against it, at any number of
     * them, if it holds. It is at most alpha wherever the interval of the same values lies below the hypothesis.
     *
     * @param mean of the hypothesis, in [0, 1]
     * @return above 0, at most 1
     * @throws IllegalArgumentException as for the interval, or if the mean is not in [0, 1]
     */
    public static double pAtLeast(double[] values, double mean, double alpha, int planned) {
        return pValue(values, mean, alpha, planned, -1);
    }

    /** The p-value of the hypothesis that the mean is at most this. */
    public static double pAtMost(double[] values, double mean, double alpha, int planned) {
        return pValue(values, mean, alpha, planned, 1);
    }

    private static double pValue(double[] values, double mean, double alpha, int planned, int side) {
        if (!(mean >= 0 && mean <= 1)) {
            throw new IllegalArgumentException("a mean of values in [0, 1] lies in [0, 1] too, not at " + mean);
        }
        // Half of the unit is bet on this side, so it has grown to 1 / p when the half has grown to 2 / p times itself.
        double most = checked(values, alpha, planned).logCapital(mean, side).most();
        return Math.min(1, 2 * Math.exp(-most));
    }

    /** The bet on each value, from the values before it alone. */
    private static double[] bets(double[] values, double target, int planned) {
        double[] bets = new double[values.length];
        double sum = 0.5;
        double squares = 0.25;
        for (int t = 0; t < values.length; t++) {
            double variance = squares / (t + 1);
            bets[t] = Math.sqrt(2 * target / (Math.max(planned, t + 1) * variance));
            sum += values[t];
            double deviation = values[t] - sum / (t + 2);
            squares += deviation * deviation;
        }
        return bets;
    }

    private double lower() {
        double ruledOut = 0;
        double kept = 1;
        for (int i = 0; i < BISECTIONS; i++) {
            double m = (ruledOut + kept) / 2;
            if (logCapital(m, 1).last() >= target) {
                ruledOut = m;
            } else {
                kept = m;
            }
        }
        return ruledOut;
    }

    private double upper() {
        double kept = 0;
        double ruledOut = 1;
        for (int i = 0; i < BISECTIONS; i++) {
            double m = (kept + ruledOut) / 2;
            if (logCapital(m, -1).last() >= target) {
                ruledOut = m;
            } else {
                kept = m;
            }
        }
        return ruledOut;
    }

    /**
     * What a unit has grown to that is bet on the mean lying on a side of m, as logarithms.
     *
     * @param last after all values
     * @param most on the way, where who looks at each value may stop
     */
    private record LogCapital(double last, double most) {}

    /** @param side 1 for bets on a mean above m, -1 for bets on one below */
    private LogCapital logCapital(double m, int side) {
        double limit = TRUNCATION / (side > 0 ? m : 1 - m);
        double log = 0;
        double most = 0;
        for (int t = 0; t < values.length; t++) {
            log += Math.log1p(side * Math.min(bets[t], limit) * (values[t] - m));
            most = Math.max(most, log);
        }
        return new LogCapital(log, most);
    }
}
