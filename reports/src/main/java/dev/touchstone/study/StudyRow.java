package dev.touchstone.study;

import dev.touchstone.measure.NormalisedScore;

/**
 * One line of a study's results: a measure of a method's maps, on one bucket of one setting, for one network and one background.
 *
 * @param method the method's id in the catalog, e.g. {@code integrated-gradients}
 * @param setting the setting, e.g. {@code simple-fr}, {@code complex-cr2}
 * @param network the network's id, e.g. {@code simple-cnn}, {@code complex-cnn-robust}, {@code alexnet}, {@code vgg16-quarter}
 * @param background the background, e.g. {@code black}, {@code noise-100}, {@code texture}
 * @param bucket the bucket's number, from 1
 * @param bucketName what the bucket's images hold, e.g. {@code B, Box1}
 * @param objects how many objects the bucket's images hold, from 0
 * @param measure the measure's name with its variant, e.g. {@code PAFL-tight}, {@code PIOU-published}
 * @param mean the mean over the samples where the measure is defined; NaN where there are none
 * @param lower the lower end of the mean's confidence interval; NaN where there is none
 * @param upper the upper end of the mean's confidence interval; NaN where there is none
 * @param spread the population standard deviation over the samples; NaN where there are none
 * @param n the number of samples where the measure is defined, from 0
 * @param undefined the number of samples where it is not, such as those with an all-zero map, from 0
 * @param oracle the mean of the oracle's maps on the same samples; NaN where the measure is not defined in this bucket for any map
 * @param random the mean of the random maps on the same samples; NaN where the measure is not defined in this bucket for any map
 */
public record StudyRow(
        String method,
        String setting,
        String network,
        String background,
        int bucket,
        String bucketName,
        int objects,
        String measure,
        double mean,
        double lower,
        double upper,
        double spread,
        int n,
        int undefined,
        double oracle,
        double random) {

    /** The mean on the scale from random (0) to the oracle (1); NaN where one of the three is not there, or the two ends are the same. */
    public double normalised() {
        return Double.isNaN(mean) || Double.isNaN(oracle) || Double.isNaN(random)
                ? Double.NaN
                : NormalisedScore.of(mean, random, oracle).orElse(Double.NaN);
    }
}
