package dev.touchstone.randomisation;

import java.util.List;

/**
 * The data-randomisation test (Adebayo et al., Sanity Checks for Saliency Maps, 2018, section 4): whether maps differ from those of the same
 * network, trained on samples whose labels were shuffled. Decided by retained similarity, with one step. The model with shuffled labels must
 * know held-out labels no better than chance. Immutable.
 *
 * @param rule how much may be retained, and how it is measured; each replicate is a training
 */
public record DataRandomisation(RetentionRule rule) {

    private static final String STEP = "shuffled labels";

    /** 16 inputs, one training, half retained at most. */
    public static DataRandomisation standard(Similarity similarity) {
        return new DataRandomisation(RetentionRule.standard(similarity).withReplicates(1));
    }

    /** The same for maps of so many places: with more inputs where there are fewer than {@value RetentionRule#FEW_PLACES}. */
    public DataRandomisation sizedFor(int places) {
        return new DataRandomisation(rule.sizedFor(places));
    }

    public DataRandomisation inputs(int count) {
        return new DataRandomisation(rule.withInputs(count));
    }

    /** With so many trainings. */
    public DataRandomisation replicates(int count) {
        return new DataRandomisation(rule.withReplicates(count));
    }

    public DataRandomisation similarity(Similarity similarity) {
        return new DataRandomisation(rule.withSimilarity(similarity));
    }

    /** With signs dropped, whatever the method declares. */
    public DataRandomisation ofMagnitudes() {
        return new DataRandomisation(rule.withMagnitudes(true));
    }

    /** With signs kept, whatever the method declares. */
    public DataRandomisation signed() {
        return new DataRandomisation(rule.withMagnitudes(false));
    }

    /** With so much retained at most. */
    public DataRandomisation threshold(double tau) {
        return new DataRandomisation(rule.withThreshold(tau));
    }

    public DataRandomisation withoutControls() {
        return new DataRandomisation(rule.withoutControls());
    }

    /**
     * Trains, asks for the maps and decides.
     *
     * @throws IncomparableMapException if a map of the trained model cannot be compared: a fault of the method
     * @throws IllegalArgumentException if there are fewer than {@value RetentionRule#FEWEST_INPUTS} samples
     */
    public RetentionResult evaluate(ModelCopies copies) {
        return RetainedSimilarity.evaluate(copies, rule, plan());
    }

    /** How many of the method's explanations that takes: of each of n inputs two of the trained model and one of each of R others. */
    public long explanations(ModelCopies copies) {
        return plan().explanations(copies.samples().size(), rule.replicates());
    }

    private static RetentionPlan plan() {
        return RetentionPlan.of(
                List.of(new RetentionStep(
                        STEP,
                        replicate -> new RandomVersion(
                                new ModelCopy.ShuffledLabels(replicate), RetentionPlan.version(replicate)))),
                ModelCopy.ShuffledLabels::new);
    }
}
