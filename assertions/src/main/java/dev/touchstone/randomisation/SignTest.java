package dev.touchstone.randomisation;

/**
 * The exact sign test: whether so many of n signs would be positive if each were so with a chance of one half.
 *
 * @param positive how many are
 * @param of how many there are
 */
public record SignTest(int positive, int of) {

    public SignTest {
        if (of < 1 || positive < 0 || positive > of) {
            throw new IllegalArgumentException(positive + " of " + of + " signs cannot be positive");
        }
    }

    /** The chance of this many or more, from 0 to 1. */
    public double p() {
        return tail(positive, of);
    }

    /** How many of n are needed for a chance of alpha at most; n + 1 if all would not do. */
    public static int needed(int n, double alpha) {
        int needed = n + 1;
        while (needed > 0 && tail(needed - 1, n) <= alpha) {
            needed--;
        }
        return needed;
    }

    private static double tail(int from, int n) {
        double sum = 0;
        for (int k = n; k >= from; k--) {
            sum += Math.exp(logChoose(n, k) - n * Math.log(2));
        }
        return Math.min(1, sum);
    }

    private static double logChoose(int n, int k) {
        double log = 0;
        for (int i = 1; i <= k; i++) {
            log += Math.log(n - k + i) - Math.log(i);
        }
        return log;
    }
}
