package dev.touchstone.method.perturbation;

import dev.touchstone.method.Baseline;
import dev.touchstone.method.UnsupportedInputException;
import dev.touchstone.scenario.SeedSource;
import java.util.Map;

/**
 * The Shapley values {@code phi_i = sum over S without i of |S|! (n - |S| - 1)! / n! (v(S + i) - v(S))} of the features, from all
 * {@code 2^n} coalitions, signed, the same value at all members of a feature (Shapley, A Value for n-Person Games, 1953, eq. 12). The
 * value function is {@code v(S) = F(x_S, x'_{N\S})} with a fixed baseline and the target logit F (baseline Shapley in Sundararajan and
 * Najmi, The Many Shapley Values for Model Explanation, 2020, sec. 2).
 *
 * <p>The values of the features sum to {@code F(x) - F(x')} (efficiency); features that the model treats alike get alike (symmetry);
 * one that changes nothing gets 0 (dummy); the map of a sum of models is the sum of the maps (additivity). Without randomness. Costs
 * {@code 2^n} forward passes: 512 by default.
 */
public final class ExactShapley extends FeaturePerturbation {

    /** The most features whose coalitions are enumerated. */
    public static final int MOST_FEATURES = 16;

    private final Baseline baseline;

    /** Cells of a 3 x 3 grid of images or each value of symbols, against zeros. */
    public ExactShapley() {
        this(FeatureMask.standard(3, 3), Baseline.ZERO);
    }

    /** @param features {@value #MOST_FEATURES} at most for the inputs to come, which are refused otherwise */
    public ExactShapley(FeatureMask features, Baseline baseline) {
        super(features);
        this.baseline = baseline;
    }

    @Override
    public String id() {
        return "exact-shapley";
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("features", features().toString(), "baseline", baseline.toString());
    }

    /** @throws IllegalArgumentException if there are more than {@value #MOST_FEATURES} features */
    @Override
    double[][] attributions(Trials trials, SeedSource seeds) {
        Game game = new Game(trials, features(), baseline);
        if (game.players() > MOST_FEATURES) {
            throw new UnsupportedInputException("exact-shapley enumerates the coalitions of " + MOST_FEATURES
                    + " features at most, but '" + features() + "' makes " + game.players()
                    + "; ShapleySampling and KernelShap estimate the same values");
        }
        return shapley(game);
    }

    private static double[][] shapley(Game game) {
        int n = game.players();
        double[][] v = game.values(1 << n, (coalition, feature) -> (coalition >> feature & 1) == 1);
        double[] weight = new double[n];
        for (int size = 0; size < n; size++) {
            weight[size] = 1 / (n * Binomial.of(n - 1, size));
        }
        double[][] values = new double[game.rows()][n];
        for (int coalition = 0; coalition < v.length; coalition++) {
            for (int feature = 0; feature < n; feature++) {
                if ((coalition >> feature & 1) == 0) {
                    double[] joined = v[coalition | 1 << feature];
                    for (int row = 0; row < values.length; row++) {
                        values[row][feature] += weight[Integer.bitCount(coalition)] * (joined[row] - v[coalition][row]);
                    }
                }
            }
        }
        return values;
    }
}
