package dev.touchstone.report.summary;

import dev.touchstone.ModelSummary;

/**
 * A model that was explained.
 *
 * @param weightsSha256 of its weights
 * @param architecture id of the network
 * @param worstBucketAccuracy the least accuracy of any bucket, from 0 to 1
 * @param worstProbeShare the least share of counterfactual pairs that follow the rule, from 0 to 1
 */
public record ModelEntry(
        String weightsSha256, String architecture, double worstBucketAccuracy, double worstProbeShare) {

    static ModelEntry of(ModelSummary model) {
        return new ModelEntry(
                model.weightsSha256(), model.architecture(), model.worstBucketAccuracy(), model.worstProbeShare());
    }
}
