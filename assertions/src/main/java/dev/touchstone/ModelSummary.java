package dev.touchstone;

/**
 * The model of a run, in plain values.
 *
 * @param architecture id of the network, e.g. {@code complex-cnn}
 * @param worstBucketAccuracy the least accuracy of any bucket on held-out places, from 0 to 1
 * @param worstProbeShare the least share of counterfactual pairs that follow the rule, from 0 to 1
 * @param weightsSha256 of the weights
 */
public record ModelSummary(
        String architecture, double worstBucketAccuracy, double worstProbeShare, String weightsSha256) {}
