package dev.touchstone.method.perturbation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import dev.touchstone.method.Background;
import dev.touchstone.scenario.SeedSource;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * The mean of {@code F(x) - F(x with feature g taken from another input)} over draws, signed, the same value at all members of g; F is
 * the target logit (Fisher, Rudin and Dominici, All Models are Wrong, but Many are Useful, 2019, sec. 3, for one input).
 *
 * <p>Variant: the published form, and Captum's, permute the feature within the batch, so that a row's map would depend on its batch
 * mates. Here the other inputs come from a background. Each row's own stream draws them, in random orders of the whole background, one
 * after the other: no row of the background comes again before all others came, and draws that are a multiple of their number give the
 * exact mean over the background. All features of a draw come from the same input.
 *
 * <p>No completeness law; a feature that is the same in the input and the background gets 0. Costs one forward pass for each draw and
 * feature, and one more for each draw.
 */
public final class FeaturePermutation extends FeaturePerturbation {

    private final Background background;
    private final int draws;

    /** Cells of an 8 x 8 grid of images or each value of symbols, 10 draws from 50 examples of the model. */
    public FeaturePermutation() {
        this(FeatureMask.standard(8, 8), Background.examples(50), 10);
    }

    /** @throws IllegalArgumentException if draws are below 1 */
    public FeaturePermutation(FeatureMask features, Background background, int draws) {
        super(features);
        if (draws < 1) {
            throw new IllegalArgumentException("feature-permutation needs one draw or more, not " + draws);
        }
        this.background = background;
        this.draws = draws;
    }

    @Override
    public String id() {
        return "feature-permutation";
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of(
                "features",
                features().toString(),
                "background",
                background.toString(),
                "draws",
                Integer.toString(draws));
    }

    @Override
    double[][] attributions(Trials trials, SeedSource seeds) {
        NDArray others = background.of(trials.model(), trials.inputs());
        long[][] donors = donors(trials.rows(), (int) others.getShape().get(0), seeds);
        double[][] means = null;
        for (long[] drawn : donors) {
            try (NDManager draw = others.getManager().newSubManager()) {
                NDArray replacement = others.get(draw, new NDIndex("{}", draw.create(drawn)));
                double[][] losses = FeatureAblation.losses(new Game(trials, features(), replacement));
                means = means == null ? new double[losses.length][losses[0].length] : means;
                addShare(means, losses);
            }
        }
        return means;
    }

    /** Rows of the background by draw and row. */
    private long[][] donors(int rows, int others, SeedSource seeds) {
        long[][] donors = new long[draws][rows];
        for (int row = 0; row < rows; row++) {
            RandomGenerator random = seeds.sample(row).random(id());
            int[] order = {};
            for (int draw = 0; draw < draws; draw++) {
                order = draw % others == 0 ? Permutations.draw(others, random) : order;
                donors[draw][row] = order[draw % others];
            }
        }
        return donors;
    }

    private void addShare(double[][] means, double[][] losses) {
        for (int row = 0; row < means.length; row++) {
            for (int feature = 0; feature < means[row].length; feature++) {
                means[row][feature] += losses[row][feature] / draws;
            }
        }
    }
}
