package dev.touchstone.statistics;

/**
 * Exact figures of the binomial distribution: the number of successes in independent trials of equal chance. Probabilities are sums of the
 * terms themselves, exact to about 12 digits up to a few thousand trials.
 */
public final class Binomial {

    private static final int BISECTIONS = 60;

    private Binomial() {}

    /**
     * The chance of {@code least} successes or more.
     *
     * @throws IllegalArgumentException if there is a negative number of trials, or the chance is not in [0, 1]
     */
    public static double atLeast(int least, int trials, double chance) {
        check(trials, chance);
        double sum = 0;
        for (int k = trials; k >= Math.max(0, least); k--) {
            sum += term(k, trials, chance);
        }
        return Math.min(1, sum);
    }

    /** The chance of {@code most} successes or fewer. */
    public static double atMost(int most, int trials, double chance) {
        return atLeast(trials - most, trials, 1 - chance);
    }

    /**
     * The interval of Clopper and Pearson (The Use of Confidence or Fiducial Limits Illustrated in the Case of the Binomial, Biometrika 1934)
     * for the chance of a success: each of its ends is missed with a chance of {@code alpha / 2} at most, whatever the true chance.
     *
     * @param alpha in (0, 1)
     * @throws IllegalArgumentException if there is no trial, or not from 0 to all of them succeeded, or alpha is not in (0, 1)
     */
    public static Interval interval(int successes, int trials, double alpha) {
        if (trials < 1 || successes < 0 || successes > trials || !(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException(
                    "an interval needs one trial or more, 0 to all successes and an alpha in (0, 1), but was given %d of %d and %s"
                            .formatted(successes, trials, alpha));
        }
        return new Interval(
                successes == 0 ? 0 : lower(successes, trials, alpha / 2),
                successes == trials ? 1 : 1 - lower(trials - successes, trials, alpha / 2));
    }

    /** The chance with which so many successes, or more, have just this probability. */
    private static double lower(int successes, int trials, double probability) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (atLeast(successes, trials, middle) > probability) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }

    private static double term(int successes, int trials, double chance) {
        if (chance == 0 || chance == 1) {
            return successes == (chance == 0 ? 0 : trials) ? 1 : 0;
        }
        double log = 0;
        int fewer = Math.min(successes, trials - successes);
        for (int i = 1; i <= fewer; i++) {
            log += Math.log((double) (trials - fewer + i) / i);
        }
        return Math.exp(log + successes * Math.log(chance) + (trials - successes) * Math.log1p(-chance));
    }

    private static void check(int trials, double chance) {
        if (trials < 0 || !(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException(
                    "a binomial distribution needs 0 trials or more and a chance in [0, 1], but was given %d and %s"
                            .formatted(trials, chance));
        }
    }
}
