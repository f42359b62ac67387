package dev.touchstone.study.andor.retraining;

/**
 * One line of the results: a network trained anew on the masked samples of a method, measured on the same samples, all of the truth table.
 *
 * @param method the method's id in the catalog
 * @param configuration the gates, e.g. {@code 2in-binary}
 * @param top the operator over the gates, e.g. {@code xor}
 * @param network e.g. {@code transformer}
 * @param threshold from which score on an input is kept: {@code baseline}, {@code 1.0}, {@code 0.8}, {@code 0.5}
 * @param samples how many there are
 * @param constant how many maps are one value everywhere, so that nothing of these samples is kept
 * @param reduction the share of inputs that are masked
 * @param logicalAccuracy the share of samples whose kept inputs prove the label
 * @param retrainedAccuracy the share of samples that the network trained anew gets right
 * @param advantage the second less the first, in percentage points: above 0 the pattern of the masks itself tells of the class
 *     (arXiv 2412.16204, the encoder claim)
 * @param matching how many samples the network trained anew predicts as the explained one does
 * @param fullDca full double class assignment of those; NaN where it is not defined
 * @param minimalDca minimal double class assignment of those; NaN where it is not defined
 */
public record RetrainingRow(
        String method,
        String configuration,
        String top,
        String network,
        String threshold,
        int samples,
        int constant,
        double reduction,
        double logicalAccuracy,
        double retrainedAccuracy,
        double advantage,
        int matching,
        double fullDca,
        double minimalDca) {}
