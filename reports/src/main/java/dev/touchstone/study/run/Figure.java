package dev.touchstone.study.run;

/**
 * One measure over the samples of one bucket, in the measure's unit; NaN where no sample has a value.
 *
 * @param measure its name
 * @param mean over the samples that have a value
 * @param lower lower end of the interval of the mean
 * @param upper upper end of the interval of the mean
 * @param spread population standard deviation
 * @param n how many samples have a value
 * @param undefined samples without one
 */
public record Figure(String measure, double mean, double lower, double upper, double spread, int n, int undefined) {

    static Figure empty(String measure, int samples) {
        return new Figure(measure, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0, samples);
    }
}
