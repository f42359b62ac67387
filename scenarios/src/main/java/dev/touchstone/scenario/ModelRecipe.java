package dev.touchstone.scenario;

import java.util.Optional;

/**
 * How a model is made: softmax cross-entropy on the logits, Adam, a linear warm-up to the peak rate, then cosines from the peak to
 * zero, one a cycle (Loshchilov and Hutter, SGDR, 2017, eq. 5, with cycles of one length). Each step sees fresh samples, every
 * label with equal chance. Training ends once the model is verified; a second cycle begins only if the first did not suffice.
 *
 * @param network what is trained; if it {@link Network#isGiven()}, nothing is, and only what verifies it counts
 * @param batchSize samples a step
 * @param peakLearningRate Adam's rate after the warm-up
 * @param warmUpSteps steps from rate zero to the peak, in the first cycle
 * @param cycleSteps steps until the rate reaches zero
 * @param cycles after how many cycles training gives up
 * @param bucketAccuracy the share of each bucket's held-out samples that must be classified right
 * @param probeAccuracy the share of each probe's pairs whose two predictions must follow the rule
 * @param pretrained weights that are given and not trained; of {@link Architecture#VGG16} only
 * @param adversarial the attack that it is trained against
 * @param wholeTable for finite worlds of which every sample is to be learnt
 */
public record ModelRecipe(
        Network network,
        int batchSize,
        float peakLearningRate,
        int warmUpSteps,
        int cycleSteps,
        int cycles,
        double bucketAccuracy,
        double probeAccuracy,
        Optional<PretrainedWeights> pretrained,
        Optional<AdversarialTraining> adversarial,
        Optional<WholeTable> wholeTable) {

    public ModelRecipe {
        if (batchSize < 1 || cycles < 1 || warmUpSteps < 0 || warmUpSteps >= cycleSteps || !(peakLearningRate > 0)) {
            throw new IllegalArgumentException(
                    ("a recipe needs a batch, a positive rate and cycles longer than the warm-up, "
                                    + "but was batch %d, rate %s, warm-up %d, %d cycles of %d steps")
                            .formatted(batchSize, peakLearningRate, warmUpSteps, cycles, cycleSteps));
        }
        if (pretrained.isPresent() && network != Architecture.VGG16) {
            throw new IllegalArgumentException("pretrained weights are for " + Architecture.VGG16.id() + ", but "
                    + network.id() + " is trained from scratch");
        }
    }

    /** A recipe of a plain training from scratch. */
    public ModelRecipe(
            Network network,
            int batchSize,
            float peakLearningRate,
            int warmUpSteps,
            int cycleSteps,
            int cycles,
            double bucketAccuracy,
            double probeAccuracy) {
        this(
                network,
                batchSize,
                peakLearningRate,
                warmUpSteps,
                cycleSteps,
                cycles,
                bucketAccuracy,
                probeAccuracy,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same for another network. Pretrained weights are the other network's and do not come along; an attack and a whole table stay.
     *
     * @param other as a rule an {@link OwnNetwork}
     */
    public ModelRecipe withNetwork(Network other) {
        return with(other, Optional.empty(), adversarial, wholeTable);
    }

    /** The same with given weights. @throws IllegalArgumentException unless the network is {@link Architecture#VGG16} */
    public ModelRecipe withPretrained(PretrainedWeights weights) {
        return with(network, Optional.of(weights), adversarial, wholeTable);
    }

    /** The same against an attack. */
    public ModelRecipe withAdversarial(AdversarialTraining attack) {
        return with(network, pretrained, Optional.of(attack), wholeTable);
    }

    /** The same until every sample is learnt. */
    public ModelRecipe withWholeTable(WholeTable table) {
        return with(network, pretrained, adversarial, Optional.of(table));
    }

    private ModelRecipe with(
            Network trained,
            Optional<PretrainedWeights> weights,
            Optional<AdversarialTraining> attack,
            Optional<WholeTable> table) {
        return new ModelRecipe(
                trained,
                batchSize,
                peakLearningRate,
                warmUpSteps,
                cycleSteps,
                cycles,
                bucketAccuracy,
                probeAccuracy,
                weights,
                attack,
                table);
    }

    /** The step at which training gives up. */
    public int maxSteps() {
        return cycleSteps * cycles;
    }

    /** The recipe as a stable text; part of the key of stored models. */
    public String specification() {
        return (network.isGiven() ? network.specification() : training())
                + "; bucket >= %s; probe >= %s".formatted(bucketAccuracy, probeAccuracy)
                + pretrained.map(weights -> "; " + weights.specification()).orElse("")
                + adversarial.map(attack -> "; " + attack.specification()).orElse("")
                + wholeTable
                        .filter(table -> !network.isGiven())
                        .map(table -> "; " + table.specification())
                        .orElse("");
    }

    private String training() {
        return "%s; batch %d; Adam %s; warm-up %d, cosine %d steps, %d cycles"
                .formatted(network.specification(), batchSize, peakLearningRate, warmUpSteps, cycleSteps, cycles);
    }
}
