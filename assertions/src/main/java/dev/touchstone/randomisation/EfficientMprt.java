package dev.touchstone.randomisation;

import dev.touchstone.method.SignSemantics;
import dev.touchstone.model.randomisation.BufferPolicy;
import dev.touchstone.model.randomisation.CascadeOrder;
import dev.touchstone.model.randomisation.Granularity;
import dev.touchstone.model.randomisation.ParameterGroup;
import dev.touchstone.model.randomisation.Randomisation;
import dev.touchstone.model.randomisation.Randomiser;
import java.util.List;
import java.util.Optional;

/**
 * Efficient MPRT (Hedstroem et al., Sanity Checks Revisited, arXiv 2401.06465): whether maps get more complex when the model loses all that
 * it learnt. Of each input the statistic is the mean over random models of {@code (xi(random) - xi(trained)) / xi(trained)}, xi being the
 * complexity of its map; what is decided on is the median over inputs, since a share of what may be little has heavy tails. Immutable.
 *
 * <p>It is FAIL, insensitive, if at least 90 % of inputs rise or fall by .001 at most; PASS if the lower one-sided 95 % bound of the median is
 * above 0 and the exact sign test over inputs agrees at .05, above the maps of a second run of the method too; FAIL, insensitive, if both bounds lie within .01 of 0 and those of the gradient
 * do not; FAIL, as complexity falls, if the upper bound is below 0 and the gradient's lower bound above. All else is UNDECIDED, and so is what
 * both rises and is insensitive. Maps of trained models are not simpler than those of random models everywhere, so without the gradient as a
 * control only maps that stay as they are can fail. It needs no similarity and few maps, and it must not be the only test: it praises guided
 * backpropagation, which hardly depends on upper layers.
 *
 * @param inputs how many samples are explained, {@value RetentionRule#FEWEST_INPUTS} at least
 * @param replicates how many random models there are, 1 at least
 * @param complexity of a map
 * @param magnitudes whether signs are dropped; empty to drop those that the method says mean nothing
 * @param cascade how the model becomes random; its steps matter to the correlation alone
 * @param correlation by what the entropy of the output is correlated with the complexity of maps over the steps of the cascade, if it is
 * @param controlled whether the gradient is asked too
 */
public record EfficientMprt(
        int inputs,
        int replicates,
        Complexity complexity,
        Optional<Boolean> magnitudes,
        Cascade cascade,
        Optional<Similarity> correlation,
        boolean controlled) {

    private static final Cascade BOTTOM_UP =
            new Cascade(CascadeOrder.BOTTOM_UP, Granularity.BLOCKS, Randomiser.REINITIALISE, BufferPolicy.RESET);

    /** @throws IllegalArgumentException if there are too few inputs or random models */
    public EfficientMprt {
        if (inputs < RetentionRule.FEWEST_INPUTS) {
            throw new IllegalArgumentException("%d inputs are too few to decide anything; ask for %d or more"
                    .formatted(inputs, RetentionRule.FEWEST_INPUTS));
        }
        if (replicates < 1) {
            throw new IllegalArgumentException(
                    "a map needs a random model or more to rise on, but was to have " + replicates);
        }
    }

    /** 16 inputs, 5 random models, signs as the method declares them, with the gradient beside it, no correlation. */
    public static EfficientMprt standard(Complexity complexity) {
        return new EfficientMprt(16, 5, complexity, Optional.empty(), BOTTOM_UP, Optional.empty(), true);
    }

    /** The same for maps of so many places: with more inputs where there are fewer than {@value RetentionRule#FEW_PLACES}. */
    public EfficientMprt sizedFor(int places) {
        return places < RetentionRule.FEW_PLACES ? inputs(RetentionRule.MANY_INPUTS) : this;
    }

    public EfficientMprt inputs(int count) {
        return new EfficientMprt(count, replicates, complexity, magnitudes, cascade, correlation, controlled);
    }

    /** With so many random models. */
    public EfficientMprt replicates(int count) {
        return new EfficientMprt(inputs, count, complexity, magnitudes, cascade, correlation, controlled);
    }

    /** With another complexity, as the entropy over each map's own range, which the paper takes; signed as there by {@link #signed}. */
    public EfficientMprt complexity(Complexity other) {
        return new EfficientMprt(inputs, replicates, other, magnitudes, cascade, correlation, controlled);
    }

    /** With signs dropped, whatever the method declares. */
    public EfficientMprt ofMagnitudes() {
        return withMagnitudes(true);
    }

    /** With signs kept, whatever the method declares. */
    public EfficientMprt signed() {
        return withMagnitudes(false);
    }

    private EfficientMprt withMagnitudes(boolean dropped) {
        return new EfficientMprt(
                inputs, replicates, complexity, Optional.of(dropped), cascade, correlation, controlled);
    }

    /** With random models of that kind, and steps of that kind for the correlation. */
    public EfficientMprt cascade(Cascade other) {
        return new EfficientMprt(inputs, replicates, complexity, magnitudes, other, correlation, controlled);
    }

    /**
     * With the correlation between output and maps reported; it decides nothing.
     *
     * @param by Spearman's, as published
     */
    public EfficientMprt correlated(Similarity by) {
        return new EfficientMprt(inputs, replicates, complexity, magnitudes, cascade, Optional.of(by), controlled);
    }

    public EfficientMprt withoutControls() {
        return new EfficientMprt(inputs, replicates, complexity, magnitudes, cascade, correlation, false);
    }

    /**
     * Asks for the maps and decides. The same copies give the same result, bit for bit.
     *
     * @throws IncomparableMapException if a map of the trained model has no complexity: a fault of the method
     * @throws IllegalArgumentException if there are fewer than {@value RetentionRule#FEWEST_INPUTS} samples, or the model has no parameters
     */
    public EfficientMprtResult evaluate(ModelCopies copies) {
        return new EfficientMprtRun(this, copies).result();
    }

    /**
     * How many of the method's explanations that takes at most, known before the first: of each of n inputs two of the trained model, the
     * second only to confirm a pass, and one of each of R random models, {@code n (2 + R)}; the correlation takes one more of each random model
     * at each of L steps. The gradient, as a control, takes {@code n (1 + R)} of its own.
     */
    public long explanations(ModelCopies copies) {
        long steps =
                correlation.isPresent() ? copies.groups(cascade.granularity()).size() : 0;
        return copies.samples().size() * (2 + replicates * (1 + steps));
    }

    /** Whether signs are dropped from the maps of a method. */
    public boolean dropsSigns(SignSemantics declared) {
        return magnitudes.orElse(declared == SignSemantics.MAGNITUDE);
    }

    /** A model with these groups random. */
    ModelCopy copy(List<ParameterGroup> random, int replicate) {
        return new ModelCopy.Randomised(new Randomisation(random, cascade.randomiser(), cascade.buffers(), replicate));
    }
}
