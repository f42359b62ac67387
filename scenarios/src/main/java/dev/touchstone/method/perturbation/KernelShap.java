package dev.touchstone.method.perturbation;

import dev.touchstone.method.Baseline;
import dev.touchstone.scenario.SeedSource;
import java.util.BitSet;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * The least squares fit of {@code v(S) = phi_0 + sum over S of phi_i}, weighted with the Shapley kernel {@code (n - 1) / (C(n, s) s (n -
 * s))}, s = |S|, signed, the same value at all members of a feature (Lundberg and Lee, A Unified Approach to Interpreting Model
 * Predictions, 2017, theorem 2). Its exact solution is the {@linkplain ExactShapley Shapley values}.
 *
 * <p>Variant: {@code phi_0 = v(empty)} and {@code sum of phi = F(x) - F(x')} hold exactly, as constraints that are eliminated (Captum
 * weights them with 1e6). If the {@code 2^n - 2} other coalitions are no more than the samples, each is taken once and the values are
 * exact. Otherwise coalitions are drawn by their kernel weight, from each row's own stream, and each comes with its complement (Covert
 * and Lee, Improving KernelSHAP, 2021, sec. 3.2). There is no regularisation, unlike shap's default.
 *
 * <p>Costs as many forward passes as samples (one fewer if they are odd in number), and two more: 2178 by default.
 */
public final class KernelShap extends FeaturePerturbation {

    private final Baseline baseline;
    private final int samples;

    /** Cells of an 8 x 8 grid of images or each value of symbols, against zeros, {@code 2n + 2048} = 2176 samples as in shap. */
    public KernelShap() {
        this(FeatureMask.standard(8, 8), Baseline.ZERO, 2176);
    }

    /**
     * @param samples coalitions besides the empty and the full one; {@code 2 (n - 1)} at least, or all {@code 2^n - 2}, since a coalition
     *     and its complement say the same of n features under the constraints
     * @throws IllegalArgumentException if there is no sample
     */
    public KernelShap(FeatureMask features, Baseline baseline, int samples) {
        super(features);
        if (samples < 1) {
            throw new IllegalArgumentException("kernel-shap needs one sample or more, not " + samples);
        }
        this.baseline = baseline;
        this.samples = samples;
    }

    @Override
    public String id() {
        return "kernel-shap";
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of(
                "features",
                features().toString(),
                "baseline",
                baseline.toString(),
                "samples",
                Integer.toString(samples));
    }

    /**
     * @throws IllegalArgumentException if there are too few samples for the features
     * @throws ArithmeticException if the coalitions drawn for a row do not determine its values
     */
    @Override
    double[][] attributions(Trials trials, SeedSource seeds) {
        Game game = new Game(trials, features(), baseline);
        int n = game.players();
        if (n < 31 && (1 << n) - 2 <= samples) {
            return fit(game, (1 << n) - 2, (coalition, row, feature) -> (coalition + 1 >> feature & 1) == 1, true);
        }
        int pairs = samples / 2;
        if (pairs < n - 1) {
            throw new IllegalArgumentException(
                    "kernel-shap with %d samples is under-determined: %d features need %d samples or more"
                            .formatted(samples, n, 2 * (n - 1)));
        }
        BitSet[][] drawn = draw(game, pairs, seeds);
        return fit(
                game,
                2 * pairs,
                (coalition, row, feature) -> drawn[row][coalition / 2].get(feature) == (coalition % 2 == 0),
                false);
    }

    private BitSet[][] draw(Game game, int pairs, SeedSource seeds) {
        ShapleyKernel kernel = new ShapleyKernel(game.players());
        BitSet[][] drawn = new BitSet[game.rows()][pairs];
        for (int row = 0; row < drawn.length; row++) {
            RandomGenerator random = seeds.sample(row).random(id());
            for (int pair = 0; pair < pairs; pair++) {
                drawn[row][pair] = kernel.draw(random);
            }
        }
        return drawn;
    }

    /** @param weighted whether coalitions count by the kernel, and not alike because the kernel drew them */
    private static double[][] fit(Game game, int count, Game.RowCoalitions coalitions, boolean weighted) {
        int n = game.players();
        ShapleyKernel kernel = new ShapleyKernel(n);
        double[] empty = game.empty();
        double[] full = game.full();
        double[][] observed = game.valuesByRow(count, coalitions);
        double[][] values = new double[game.rows()][];
        boolean[] members = new boolean[n];
        for (int row = 0; row < values.length; row++) {
            ShapleyRegression regression = new ShapleyRegression(n, empty[row], full[row]);
            for (int coalition = 0; coalition < count; coalition++) {
                int size = 0;
                for (int feature = 0; feature < n; feature++) {
                    members[feature] = coalitions.has(coalition, row, feature);
                    size += members[feature] ? 1 : 0;
                }
                regression.add(members, observed[coalition][row], weighted ? kernel.weight(size) : 1);
            }
            values[row] = regression.solve().orElseThrow(() -> undetermined(count, n));
        }
        return values;
    }

    private static ArithmeticException undetermined(int count, int players) {
        return new ArithmeticException(
                "kernel-shap drew %d coalitions that do not determine the values of %d features; give it more samples"
                        .formatted(count, players));
    }
}
