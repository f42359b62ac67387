package dev.touchstone.method.perturbation;

import dev.touchstone.method.Baseline;
import dev.touchstone.scenario.SeedSource;
import java.util.Map;

/**
 * {@code v(N) - v(N \ {g})}: what the target logit loses when feature g alone is set to the baseline, signed, the same value at all
 * members of g (Captum's FeatureAblation; the idea is Zeiler and Fergus, Visualizing and Understanding Convolutional Networks, 2014,
 * sec. 4.2). The values of the features sum to {@code F(x) - F(x')} if F is additive over them, and in general not. Without randomness.
 * Costs one forward pass for each feature and one more.
 */
public final class FeatureAblation extends FeaturePerturbation {

    private final Baseline baseline;

    /** Cells of an 8 x 8 grid of images or each value of symbols, against zeros. */
    public FeatureAblation() {
        this(FeatureMask.standard(8, 8), Baseline.ZERO);
    }

    public FeatureAblation(FeatureMask features, Baseline baseline) {
        super(features);
        this.baseline = baseline;
    }

    @Override
    public String id() {
        return "feature-ablation";
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("features", features().toString(), "baseline", baseline.toString());
    }

    @Override
    double[][] attributions(Trials trials, SeedSource seeds) {
        return losses(new Game(trials, features(), baseline));
    }

    /** v(N) - v(N \ {g}) by row and feature. */
    static double[][] losses(Game game) {
        double[] full = game.full();
        double[][] without = game.values(game.players(), (coalition, feature) -> feature != coalition);
        double[][] losses = new double[game.rows()][game.players()];
        for (int row = 0; row < losses.length; row++) {
            for (int feature = 0; feature < losses[row].length; feature++) {
                losses[row][feature] = full[row] - without[feature][row];
            }
        }
        return losses;
    }
}
