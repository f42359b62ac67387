package dev.touchstone.method.perturbation;

import ai.djl.ndarray.NDArray;
import dev.touchstone.method.Baseline;
import dev.touchstone.scenario.SeedSource;
import java.util.BitSet;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * The coefficients of a sparse linear model of the target logit around the input, signed, the same value at all members of a feature
 * (Ribeiro, Singh and Guestrin, "Why Should I Trust You?", 2016, eq. 1 and sec. 3.4). Each sample keeps each feature with probability
 * 1/2 and sets it to the baseline otherwise; samples are weighted by their similarity {@code exp(-d^2 / (2 kernelWidth^2))} to the
 * input, d being the cosine distance {@code 1 - cos} of both, flattened; the fit is the Lasso {@code 1/(2m) sum of w (F - c - z b)^2 +
 * alpha |b|_1} with weights that sum to the number m of samples and an intercept c.
 *
 * <p>Variant: Captum's Lime with its exponential cosine kernel (whose defaults are 50 samples, an alpha of 0.01 and a width of 1) and
 * scikit-learn's Lasso. Where the input or a sample is all zero, the cosine counts as 0 and d as 1, as there.
 *
 * <p>No completeness law: with samples enough and a small alpha it nears the coefficients of the least squares fit over all coalitions,
 * and {@code w (x - x')} for a linear F. The samples come from each row's own stream. Costs one forward pass for each sample.
 */
public final class Lime extends FeaturePerturbation {

    private final Baseline baseline;
    private final int samples;
    private final double alpha;
    private final double kernelWidth;

    /** Cells of an 8 x 8 grid of images or each value of symbols, against zeros, 500 samples, an alpha of 0.01 and a kernel width of 10. */
    public Lime() {
        this(FeatureMask.standard(8, 8), Baseline.ZERO, 500, 0.01, 10);
    }

    /**
     * @param samples 2 or more
     * @param alpha the price of a coefficient, in logits, at least 0
     * @param kernelWidth the cosine distance over which similarity falls, above 0
     * @throws IllegalArgumentException if one is out of range
     */
    public Lime(FeatureMask features, Baseline baseline, int samples, double alpha, double kernelWidth) {
        super(features);
        if (samples < 2
                || !(alpha >= 0)
                || Double.isInfinite(alpha)
                || !(kernelWidth > 0)
                || Double.isInfinite(kernelWidth)) {
            throw new IllegalArgumentException(
                    "lime needs two samples or more, a finite alpha >= 0 and a finite kernel width > 0, but was given "
                            + samples + ", " + alpha + " and " + kernelWidth);
        }
        this.baseline = baseline;
        this.samples = samples;
        this.alpha = alpha;
        this.kernelWidth = kernelWidth;
    }

    @Override
    public String id() {
        return "lime";
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of(
                "features", features().toString(),
                "baseline", baseline.toString(),
                "samples", Integer.toString(samples),
                "alpha", Double.toString(alpha),
                "kernelWidth", Double.toString(kernelWidth));
    }

    /** @throws ArithmeticException if all samples are too far from the input to weigh anything, or the Lasso does not settle */
    @Override
    double[][] attributions(Trials trials, SeedSource seeds) {
        NDArray replacement = baseline.of(trials.inputs());
        Game game = new Game(trials, features(), replacement);
        CosineSimilarity similarity = new CosineSimilarity(
                trials.inputs(), replacement, features().features(trials.shape()), game.players(), kernelWidth);
        BitSet[][] drawn = draw(game, seeds);
        double[][] observed = game.valuesByRow(samples, (sample, row, feature) -> drawn[row][sample].get(feature));
        double[][] coefficients = new double[game.rows()][];
        for (int row = 0; row < coefficients.length; row++) {
            coefficients[row] = fit(game.players(), row, drawn[row], observed, similarity);
        }
        return coefficients;
    }

    private BitSet[][] draw(Game game, SeedSource seeds) {
        BitSet[][] drawn = new BitSet[game.rows()][samples];
        for (int row = 0; row < drawn.length; row++) {
            RandomGenerator random = seeds.sample(row).random(id());
            for (int sample = 0; sample < samples; sample++) {
                BitSet kept = new BitSet(game.players());
                for (int feature = 0; feature < game.players(); feature++) {
                    kept.set(feature, random.nextBoolean());
                }
                drawn[row][sample] = kept;
            }
        }
        return drawn;
    }

    private double[] fit(int players, int row, BitSet[] drawn, double[][] observed, CosineSimilarity similarity) {
        double[] y = new double[samples];
        double[] weights = new double[samples];
        double heaviest = 0;
        for (int sample = 0; sample < samples; sample++) {
            y[sample] = observed[sample][row];
            weights[sample] = similarity.of(row, drawn[sample]);
            heaviest = Math.max(heaviest, weights[sample]);
        }
        if (!(heaviest > Double.MIN_NORMAL)) {
            throw new ArithmeticException(
                    "lime with a kernel width of " + kernelWidth + " gives no sample any weight; give it a larger one");
        }
        return new Lasso(drawn, players, y, weights, alpha).fit();
    }
}
