package dev.touchstone.randomisation;

import java.util.List;

/**
 * The random-logit test (Sixt et al., When Explanations Lie: Why Many Modified BP Attributions Fail, ICML 2020): whether the map of another
 * class, a random one of the others, differs from that of the predicted class, on the same trained model. Decided by retained similarity,
 * with one step and no random model. Immutable.
 *
 * <p>Of two classes with opposite logits signed maps turn over, which retains less than nothing, and magnitudes stay as they are, whatever the
 * method: the gradient's too, so that the test has no power there and says so.
 *
 * @param rule how much may be retained, and how it is measured; its replicates are runs with random streams of their own
 */
public record RandomLogit(RetentionRule rule) {

    private static final String STEP = "other class";

    /** 16 inputs, one run, half retained at most. */
    public static RandomLogit standard(Similarity similarity) {
        return new RandomLogit(RetentionRule.standard(similarity).withReplicates(1));
    }

    /** The same for maps of so many places: with more inputs where there are fewer than {@value RetentionRule#FEW_PLACES}. */
    public RandomLogit sizedFor(int places) {
        return new RandomLogit(rule.sizedFor(places));
    }

    public RandomLogit inputs(int count) {
        return new RandomLogit(rule.withInputs(count));
    }

    /** With so many runs; more than one makes a difference to stochastic methods alone. */
    public RandomLogit replicates(int count) {
        return new RandomLogit(rule.withReplicates(count));
    }

    public RandomLogit similarity(Similarity similarity) {
        return new RandomLogit(rule.withSimilarity(similarity));
    }

    /** With signs dropped, whatever the method declares. */
    public RandomLogit ofMagnitudes() {
        return new RandomLogit(rule.withMagnitudes(true));
    }

    /** With signs kept, whatever the method declares. */
    public RandomLogit signed() {
        return new RandomLogit(rule.withMagnitudes(false));
    }

    /** With so much retained at most. */
    public RandomLogit threshold(double tau) {
        return new RandomLogit(rule.withThreshold(tau));
    }

    public RandomLogit withoutControls() {
        return new RandomLogit(rule.withoutControls());
    }

    /**
     * Asks for the maps and decides.
     *
     * @throws IncomparableMapException if a map of the trained model cannot be compared: a fault of the method
     * @throws IllegalArgumentException if there are fewer than {@value RetentionRule#FEWEST_INPUTS} samples
     */
    public RetentionResult evaluate(ModelCopies copies) {
        RetentionResult result = RetainedSimilarity.evaluate(copies, rule, plan());
        return mirrored(copies, result)
                ? result.withHints(List.of(
                        "of two classes the logits may be opposite, and then the magnitudes of both maps are the same, whatever the"
                                + " method; compare signed maps, or choose a world with more classes"))
                : result;
    }

    private static boolean mirrored(ModelCopies copies, RetentionResult result) {
        return result.decision() == Decision.NO_POWER
                && !result.controls().get(0).asExpected()
                && result.magnitudes()
                && copies.report(ModelCopy.trained()).logits().get(0).length == 2;
    }

    /** How many of the method's explanations that takes: of each of n inputs two for its class, and one of each of R runs for another. */
    public long explanations(ModelCopies copies) {
        return plan().explanations(copies.samples().size(), rule.replicates());
    }

    private static RetentionPlan plan() {
        return RetentionPlan.of(List.of(new RetentionStep(
                STEP,
                replicate -> new RandomVersion(
                        ModelCopy.trained(), RetentionPlan.version(replicate).forOtherClass()))));
    }
}
