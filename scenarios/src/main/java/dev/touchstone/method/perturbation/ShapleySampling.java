package dev.touchstone.method.perturbation;

import dev.touchstone.method.Baseline;
import dev.touchstone.scenario.SeedSource;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * An unbiased estimate of the {@linkplain ExactShapley Shapley values}: each feature's mean marginal {@code v(S + i) - v(S)} over random
 * orders in which the features join, signed, the same value at all members of a feature (Castro, Gomez and Tejada, Polynomial
 * Calculation of the Shapley Value Based on Sampling, 2009, sec. 3). Variant: antithetic, each order comes with its reverse (Mitchell et
 * al., Sampling Permutations for Shapley Value Estimation, 2022, sec. 4.1), so one pair is exact for functions of second order.
 *
 * <p>The values of the features sum to {@code F(x) - F(x')} for every number of pairs. The orders come from each row's own stream. Costs
 * {@code 2 pairs (n - 1) + 2} forward passes: 1262 by default.
 */
public final class ShapleySampling extends FeaturePerturbation {

    private final Baseline baseline;
    private final int pairs;

    /** Cells of an 8 x 8 grid of images or each value of symbols, against zeros, 10 pairs. */
    public ShapleySampling() {
        this(FeatureMask.standard(8, 8), Baseline.ZERO, 10);
    }

    /**
     * @param pairs permutations, each of which is used in both directions
     * @throws IllegalArgumentException if there is no pair
     */
    public ShapleySampling(FeatureMask features, Baseline baseline, int pairs) {
        super(features);
        if (pairs < 1) {
            throw new IllegalArgumentException("shapley-sampling needs one pair of permutations or more, not " + pairs);
        }
        this.baseline = baseline;
        this.pairs = pairs;
    }

    @Override
    public String id() {
        return "shapley-sampling";
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of(
                "features", features().toString(), "baseline", baseline.toString(), "pairs", Integer.toString(pairs));
    }

    @Override
    double[][] attributions(Trials trials, SeedSource seeds) {
        Game game = new Game(trials, features(), baseline);
        RandomGenerator[] streams = streams(trials.rows(), seeds);
        double[] empty = game.empty();
        double[] full = game.full();
        double[][] sums = new double[game.rows()][game.players()];
        for (int pair = 0; pair < pairs; pair++) {
            int[][] orders = new int[game.rows()][];
            for (int row = 0; row < orders.length; row++) {
                orders[row] = Permutations.draw(game.players(), streams[row]);
            }
            addMarginals(sums, orders, game, empty, full);
            addMarginals(sums, reversed(orders), game, empty, full);
        }
        return means(sums);
    }

    /** @param orders of joining, by row */
    private static void addMarginals(double[][] sums, int[][] orders, Game game, double[] empty, double[] full) {
        int n = game.players();
        int[][] place = new int[orders.length][n];
        for (int row = 0; row < orders.length; row++) {
            for (int step = 0; step < n; step++) {
                place[row][orders[row][step]] = step;
            }
        }
        double[][] partial = game.valuesByRow(n - 1, (step, row, feature) -> place[row][feature] <= step);
        for (int row = 0; row < orders.length; row++) {
            double before = empty[row];
            for (int step = 0; step < n; step++) {
                double after = step < n - 1 ? partial[step][row] : full[row];
                sums[row][orders[row][step]] += after - before;
                before = after;
            }
        }
    }

    private static int[][] reversed(int[][] orders) {
        int[][] reversed = new int[orders.length][];
        for (int row = 0; row < orders.length; row++) {
            int[] order = orders[row];
            reversed[row] = IntStream.range(0, order.length)
                    .map(i -> order[order.length - 1 - i])
                    .toArray();
        }
        return reversed;
    }

    private double[][] means(double[][] sums) {
        for (double[] row : sums) {
            for (int feature = 0; feature < row.length; feature++) {
                row[feature] /= 2.0 * pairs;
            }
        }
        return sums;
    }
}
