package dev.touchstone.study;

/**
 * One line of a study's results: one measure of one method's maps of the samples of one bucket of a world. Means, bounds, spread, oracle
 * and random are in the measure's own unit; NaN where no sample gave a number.
 *
 * @param method id of the method in the catalog
 * @param setting the reasoning, {@code simple-fr} to {@code complex-cr4}
 * @param network id of the network, e.g. {@code simple-cnn}
 * @param background what is behind the objects: {@code black}, {@code noise-100}, {@code noise-150}, {@code texture}
 * @param bucket number of the bucket, from 1
 * @param bucketName what the samples of the bucket hold, e.g. {@code B, Box1}
 * @param objects how many objects they hold: all regions of the truth
 * @param measure name of the measure, with its variant
 * @param mean over the samples that have a value; NaN where none has
 * @param lower lower end of the interval of the mean
 * @param upper upper end of the interval of the mean
 * @param spread population standard deviation over the samples
 * @param n how many samples have a value
 * @param undefined samples without one: the measure does not define it, or the map is faulty
 * @param oracle mean of the oracle that paints the measure's kind of mask, on the same samples
 * @param random mean of random maps, on the same samples
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
        double random) {}
