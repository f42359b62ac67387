package dev.touchstone.randomisation;

import dev.touchstone.model.randomisation.BufferPolicy;
import dev.touchstone.model.randomisation.CascadeOrder;
import dev.touchstone.model.randomisation.Granularity;
import dev.touchstone.model.randomisation.ParameterGroup;
import dev.touchstone.model.randomisation.Randomisation;
import dev.touchstone.model.randomisation.Randomiser;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The model parameter randomisation test (Adebayo et al., Sanity Checks for Saliency Maps, 2018, section 3), plain or smooth (Hedstroem et
 * al., Sanity Checks Revisited, arXiv 2401.06465), decided by retained similarity. Immutable.
 *
 * @param rule how much may be retained, and how it is measured
 * @param cascade how the model loses what it learnt
 * @param smoothing what maps are averaged over, in the smooth form
 */
public record Mprt(RetentionRule rule, Cascade cascade, Optional<Smoothing> smoothing) {

    private static final int DRAWS = 50;
    private static final double LEVEL = 0.1;
    private static final int MANY_REPLICATES = 5;

    /** 16 inputs, 3 random models, from the output by blocks, half retained at most. */
    public static Mprt standard(Similarity similarity) {
        return new Mprt(RetentionRule.standard(similarity), Cascade.STANDARD, Optional.empty());
    }

    /** The same with maps averaged over 50 inputs with noise of a tenth of their range. */
    public static Mprt smooth(Similarity similarity) {
        return standard(similarity).smoothed(DRAWS, LEVEL);
    }

    /**
     * The same for maps of so many places: with more inputs, and {@value #MANY_REPLICATES} random models, where there are fewer than {@value
     * RetentionRule#FEW_PLACES}.
     */
    public Mprt sizedFor(int places) {
        RetentionRule sized = rule.sizedFor(places);
        return with(places < RetentionRule.FEW_PLACES ? sized.withReplicates(MANY_REPLICATES) : sized);
    }

    public Mprt inputs(int count) {
        return with(rule.withInputs(count));
    }

    /** With so many random models. */
    public Mprt replicates(int count) {
        return with(rule.withReplicates(count));
    }

    public Mprt order(CascadeOrder order) {
        return with(new Cascade(order, cascade.granularity(), cascade.randomiser(), cascade.buffers()));
    }

    /** With such steps. */
    public Mprt by(Granularity granularity) {
        return with(new Cascade(cascade.order(), granularity, cascade.randomiser(), cascade.buffers()));
    }

    public Mprt randomisedBy(Randomiser randomiser) {
        return with(new Cascade(cascade.order(), cascade.granularity(), randomiser, cascade.buffers()));
    }

    public Mprt buffers(BufferPolicy policy) {
        return with(new Cascade(cascade.order(), cascade.granularity(), cascade.randomiser(), policy));
    }

    public Mprt similarity(Similarity similarity) {
        return with(rule.withSimilarity(similarity));
    }

    /** With signs dropped, whatever the method declares. */
    public Mprt ofMagnitudes() {
        return with(rule.withMagnitudes(true));
    }

    /** With signs kept, whatever the method declares. */
    public Mprt signed() {
        return with(rule.withMagnitudes(false));
    }

    /** With so much retained at most. */
    public Mprt threshold(double tau) {
        return with(rule.withThreshold(tau));
    }

    /**
     * With maps averaged over noisy inputs.
     *
     * @param draws how many inputs
     * @param level the standard deviation of the noise in parts of the input's range
     */
    public Mprt smoothed(int draws, double level) {
        return new Mprt(rule, cascade, Optional.of(new Smoothing(draws, level, "mprt")));
    }

    public Mprt withoutControls() {
        return with(rule.withoutControls());
    }

    private Mprt with(RetentionRule other) {
        return new Mprt(other, cascade, smoothing);
    }

    private Mprt with(Cascade other) {
        return new Mprt(rule, other, smoothing);
    }

    /**
     * Asks for the maps and decides.
     *
     * @throws IncomparableMapException if a map of the trained model cannot be compared: a fault of the method
     * @throws IllegalArgumentException if there are fewer than {@value RetentionRule#FEWEST_INPUTS} samples, or the model has no parameters
     */
    public RetentionResult evaluate(ModelCopies copies) {
        RetentionPlan plain = plan(copies);
        RetentionResult result = RetainedSimilarity.evaluate(
                copies, rule, smoothing.map(plain::smoothed).orElse(plain));
        return result.withHints(MprtHints.of(this, copies, plain, result));
    }

    /**
     * How many of the method's explanations that takes, known before the first: of each of n inputs two of the trained model and one of each
     * of R random models at each of L steps, {@code n (2 + R L)}. A smooth test takes {@code N} times that, and once more for the plain maps
     * beside it. A control takes that of a plain test, and other random models, where the first cannot be compared, {@code n R L} more.
     */
    public long explanations(ModelCopies copies) {
        long plain = plan(copies).explanations(copies.samples().size(), rule.replicates());
        return smoothing
                .map(over -> (over.draws() > 1 ? over.draws() + 1 : 1) * plain)
                .orElse(plain);
    }

    private RetentionPlan plan(ModelCopies copies) {
        List<ParameterGroup> groups = copies.groups(cascade.granularity());
        List<List<ParameterGroup>> steps = cascade.order().steps(groups);
        return RetentionPlan.of(
                IntStream.range(0, steps.size())
                        .mapToObj(t -> new RetentionStep(
                                cascade.order().newlyRandom(groups, t).name(),
                                replicate -> new RandomVersion(
                                        copy(steps.get(t), replicate), RetentionPlan.version(replicate))))
                        .toList(),
                replicate -> copy(groups, replicate));
    }

    private ModelCopy copy(List<ParameterGroup> random, int replicate) {
        return new ModelCopy.Randomised(new Randomisation(random, cascade.randomiser(), cascade.buffers(), replicate));
    }
}
