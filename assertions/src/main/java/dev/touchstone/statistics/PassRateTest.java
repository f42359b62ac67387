package dev.touchstone.statistics;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * An exact sequential test of a rate of success: after each trial it says whether the rate is above the asked one, below it, or neither yet. It
 * says "above" of a rate that is not above, and "below" of one that is not below, with a chance of {@code alpha} at most each, over all the
 * trials up to the cap together, whatever the true rate.
 *
 * <p>Both boundaries spend their alpha evenly over the trials, as the linear spending function of Lan and DeMets (Discrete Sequential Boundaries
 * for Clinical Trials, Biometrika 1983): after n of N trials the chance of having said so, at just the asked rate, is
 * {@code alpha n / N} at most. That chance is computed exactly, by walking through all courses of trials. Farther rates have smaller chances, for
 * a course with more successes crosses the upper boundary no later.
 */
public final class PassRateTest {

    private final int cap;
    private final double rate;
    private final Boundary above;
    private final Boundary below;

    private PassRateTest(int cap, double rate, double alpha) {
        this.cap = cap;
        this.rate = rate;
        this.above = Boundary.of(cap, rate, alpha);
        this.below = Boundary.of(cap, 1 - rate, alpha);
    }

    /** What can be said. */
    public enum Finding {
        ABOVE,
        BELOW,
        OPEN
    }

    /**
     * The test.
     *
     * @param cap the most trials, 1 to 10,000
     * @param rate that is asked for, in (0, 1)
     * @param alpha the chance of each of the two errors, in (0, 0.5)
     */
    public static PassRateTest of(int cap, double rate, double alpha) {
        if (cap < 1 || cap > 10_000 || !(rate > 0 && rate < 1) || !(alpha > 0 && alpha < 0.5)) {
            throw new IllegalArgumentException(
                    "a test of a rate needs 1 to 10,000 trials, a rate in (0, 1) and an alpha in (0, 0.5), but was given %d, %s and %s"
                            .formatted(cap, rate, alpha));
        }
        return new PassRateTest(cap, rate, alpha);
    }

    /**
     * What is found after some trials. To be asked after each of them until something is found; trials of which it is unknown whether they
     * succeeded count as failures where the rate may be above, as successes where it may be below.
     *
     * @param successes that are known
     * @param unknown trials that may have succeeded or not
     * @param trials all of them, 1 to the cap
     */
    public Finding after(int successes, int unknown, int trials) {
        if (above.isCrossed(successes, trials)) {
            return Finding.ABOVE;
        }
        return below.isCrossed(trials - successes - unknown, trials) ? Finding.BELOW : Finding.OPEN;
    }

    /** After how many successes in a row, and no failure, the rate is found to be above; empty if the cap comes before. */
    public OptionalInt successesInARow() {
        return above.first();
    }

    /** After how many failures in a row the rate is found to be below; empty if the cap comes before. */
    public OptionalInt failuresInARow() {
        return below.first();
    }

    /** The p-value of "below" that is found after so many trials: the chance to find it by then at just the asked rate. */
    public double pValueOfBelow(int trials) {
        return below.spent(trials);
    }

    /** What comes out if trials succeed at a rate, exactly. */
    public Outlook at(double trueRate) {
        double[] open = new double[cap + 1];
        open[0] = 1;
        double found = 0;
        double missed = 0;
        double expected = 0;
        for (int trial = 1; trial <= cap; trial++) {
            expected += IntStream.rangeClosed(0, cap).mapToDouble(k -> open[k]).sum();
            step(open, trial, trueRate);
            for (int k = 0; k <= trial; k++) {
                Finding finding = after(k, 0, trial);
                found += finding == Finding.ABOVE ? open[k] : 0;
                missed += finding == Finding.BELOW ? open[k] : 0;
                open[k] = finding == Finding.OPEN ? open[k] : 0;
            }
        }
        return new Outlook(found, missed, expected);
    }

    /**
     * What comes out at a true rate.
     *
     * @param above the chance that the rate is found to be above the asked one
     * @param below the chance that it is found to be below
     * @param trials the mean number of trials
     */
    public record Outlook(double above, double below, double trials) {

        /** The chance that nothing is found up to the cap. */
        public double open() {
            return Math.max(0, 1 - above - below);
        }
    }

    private static void step(double[] bySuccesses, int trial, double chance) {
        for (int k = trial; k >= 0; k--) {
            double fromBelow = k > 0 ? bySuccesses[k - 1] * chance : 0;
            bySuccesses[k] = bySuccesses[k] * (1 - chance) + fromBelow;
        }
    }

    /** After each number of trials the least number of successes that is too many for a chance. */
    private record Boundary(int[] least, double[] spentBy) {

        static Boundary of(int cap, double chance, double alpha) {
            int[] least = new int[cap + 1];
            double[] spentBy = new double[cap + 1];
            double[] open = new double[cap + 1];
            open[0] = 1;
            for (int trial = 1; trial <= cap; trial++) {
                step(open, trial, chance);
                double spent = spentBy[trial - 1];
                int k = trial + 1;
                while (k > 0 && spent + open[k - 1] <= alpha * trial / cap) {
                    k--;
                    spent += open[k];
                    open[k] = 0;
                }
                least[trial] = k;
                spentBy[trial] = spent;
            }
            return new Boundary(least, spentBy);
        }

        boolean isCrossed(int successes, int trials) {
            return successes >= least[trials];
        }

        OptionalInt first() {
            return IntStream.range(1, least.length)
                    .filter(trial -> least[trial] <= trial)
                    .findFirst();
        }

        double spent(int trials) {
            return spentBy[trials];
        }
    }

    @Override
    public String toString() {
        return "rate " + rate + " in " + cap + " trials";
    }
}
