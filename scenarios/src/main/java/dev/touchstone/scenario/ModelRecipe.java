package dev.touchstone.scenario;

/**
 * How a model is made: softmax cross-entropy on two logits, Adam, a linear warm-up to the peak rate and a cosine from there to
 * zero at the last step; each step sees fresh samples, half of them of each label. Training ends early once the model is
 * verified.
 *
 * @param architecture the network
 * @param batchSize samples a step
 * @param peakLearningRate Adam's rate after the warm-up
 * @param warmUpSteps steps from rate zero to the peak
 * @param maxSteps the step at which the rate reaches zero and training gives up
 * @param bucketAccuracy the share of each bucket's held-out samples that must be classified right
 * @param probeAccuracy the share of each probe's pairs whose two predictions must follow the rule
 */
public record ModelRecipe(
        Architecture architecture,
        int batchSize,
        float peakLearningRate,
        int warmUpSteps,
        int maxSteps,
        double bucketAccuracy,
        double probeAccuracy) {

    public ModelRecipe {
        if (batchSize < 1 || maxSteps < 1 || warmUpSteps < 0 || warmUpSteps >= maxSteps || !(peakLearningRate > 0)) {
            throw new IllegalArgumentException(
                    ("a recipe needs a batch, a positive rate and fewer warm-up steps than steps, "
                                    + "but was batch %d, rate %s, %d warm-up steps of %d")
                            .formatted(batchSize, peakLearningRate, warmUpSteps, maxSteps));
        }
    }

    /** The recipe as a stable text; part of the key of stored models. */
    public String specification() {
        return "%s; batch %d; Adam %s; warm-up %d of %d steps, cosine; bucket >= %s; probe >= %s"
                .formatted(
                        architecture.id(),
                        batchSize,
                        peakLearningRate,
                        warmUpSteps,
                        maxSteps,
                        bucketAccuracy,
                        probeAccuracy);
    }
}
