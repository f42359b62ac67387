package dev.touchstone;

import dev.touchstone.model.TrainedModel;
import dev.touchstone.model.Verification;

/**
 * The model of a run, in plain values.
 *
 * @param architecture id of the network, e.g. {@code complex-cnn}
 * @param worstBucketAccuracy the least accuracy of any bucket on held-out places, from 0 to 1
 * @param worstProbeShare the least share of counterfactual pairs that follow the rule, from 0 to 1
 * @param weightsSha256 of the weights
 */
public record ModelSummary(
        String architecture, double worstBucketAccuracy, double worstProbeShare, String weightsSha256) {

    /** What the manifest of a model tells. */
    public static ModelSummary of(TrainedModel model) {
        Verification verification = model.manifest().verification();
        return new ModelSummary(
                model.network(),
                verification.worstBucket(),
                verification.worstProbe(),
                model.manifest().weightsSha256());
    }
}
