package dev.touchstone.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Wilcoxon's signed-rank test of paired values, two-sided, differences of zero ranked with the others and their ranks split between both
 * signs (as SciPy 1.10.1 with {@code zero_method="zsplit"}).
 *
 * <p>The chance is exact for {@value #EXACT_UP_TO} pairs or fewer whose differences are neither zero nor tied; else from the normal
 * approximation, corrected for ties, without a correction for continuity. SciPy 1.10.1 takes the exact distribution for ties too, with the sum
 * of ranks cut to a whole number, so that exchanging the samples changes its answer; that is not followed.
 *
 * @param statistic the lesser sum of ranks
 * @param p the chance of such a sum or a lesser one on either side, from 0 to 1
 */
public record SignedRankTest(double statistic, double p) {

    private static final int EXACT_UP_TO = 50;

    /**
     * Tests whether the differences are symmetric about zero.
     *
     * @throws IllegalArgumentException if there are no pairs, not as many of one as of the other, or a difference is no finite number
     */
    public static SignedRankTest of(double[] first, double[] second) {
        if (first.length == 0 || first.length != second.length) {
            throw new IllegalArgumentException(
                    "the test needs pairs, but was given %d and %d values".formatted(first.length, second.length));
        }
        double[] differences = new double[first.length];
        Arrays.setAll(differences, i -> first[i] - second[i]);
        if (!Arrays.stream(differences).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException(
                    "the test needs finite differences, but they are " + Arrays.toString(differences));
        }
        return of(differences);
    }

    private static SignedRankTest of(double[] differences) {
        double[] ranks = new double[differences.length];
        double ties = rank(differences, ranks);
        double plus = sum(differences, ranks, 1);
        double minus = sum(differences, ranks, -1);
        double zeros = sum(differences, ranks, 0);
        double statistic = Math.min(plus, minus) + zeros / 2;
        boolean exact = zeros == 0 && ties == 0 && differences.length <= EXACT_UP_TO;
        return new SignedRankTest(
                statistic,
                exact ? exact((int) statistic, differences.length) : approximate(statistic, differences.length, ties));
    }

    /** Ranks by magnitude, the mean rank for tied ones. @return the sum of {@code t^3 - t} over groups of t ties */
    private static double rank(double[] differences, double[] ranks) {
        int[] order = IntStream.range(0, differences.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> Math.abs(differences[i])))
                .mapToInt(Integer::intValue)
                .toArray();
        double ties = 0;
        for (int from = 0, to; from < order.length; from = to) {
            double magnitude = Math.abs(differences[order[from]]);
            for (to = from + 1; to < order.length && Math.abs(differences[order[to]]) == magnitude; ) {
                to++;
            }
            for (int k = from; k < to; k++) {
                ranks[order[k]] = (from + 1 + to) / 2.0;
            }
            double size = to - from;
            ties += size * size * size - size;
        }
        return ties;
    }

    private static double sum(double[] differences, double[] ranks, int sign) {
        return IntStream.range(0, ranks.length)
                .filter(i -> Math.signum(differences[i]) == sign)
                .mapToDouble(i -> ranks[i])
                .sum();
    }

    private static double approximate(double statistic, int n, double ties) {
        double mean = n * (n + 1.0) / 4;
        double variance = (n * (n + 1.0) * (2.0 * n + 1) - ties / 2) / 24;
        return NormalTail.twoSided((statistic - mean) / Math.sqrt(variance));
    }

    /** Counts the subsets of the ranks 1 to n whose sum is no more. */
    private static double exact(int statistic, int n) {
        double[] subsets = new double[statistic + 1];
        subsets[0] = 1;
        for (int rank = 1; rank <= n; rank++) {
            for (int sum = statistic; sum >= rank; sum--) {
                subsets[sum] += subsets[sum - rank];
            }
        }
        return Math.min(1, 2 * Arrays.stream(subsets).sum() / Math.pow(2, n));
    }
}
