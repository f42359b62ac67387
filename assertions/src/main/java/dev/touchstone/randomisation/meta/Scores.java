package dev.touchstone.randomisation.meta;

import java.util.Arrays;

/** What an estimator says of several methods on the same samples. Immutable. */
public final class Scores {

    private final double[][] values;

    /**
     * @param values {@code [method][sample]}; NaN where the estimator is not defined
     * @throws IllegalArgumentException if there is no method, or not the same number of samples for each
     */
    public Scores(double[][] values) {
        if (values.length == 0 || Arrays.stream(values).anyMatch(row -> row.length != values[0].length)) {
            throw new IllegalArgumentException("scores need a method or more with as many samples each, but there are "
                    + Arrays.stream(values).map(row -> row.length).toList() + " samples");
        }
        this.values = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
    }

    public int methods() {
        return values.length;
    }

    public int samples() {
        return values[0].length;
    }

    /** The score of one method on one sample; NaN if it is not defined. */
    public double at(int method, int sample) {
        return values[method][sample];
    }

    /** Whether all methods have a score on this sample. */
    boolean isWhole(int sample) {
        return Arrays.stream(values).noneMatch(row -> Double.isNaN(row[sample]));
    }

    /** The methods in the order of their scores on this sample, ascending, the earlier first of equal ones. */
    int[] order(int sample) {
        Integer[] order = new Integer[methods()];
        Arrays.setAll(order, m -> m);
        Arrays.sort(order, (a, b) -> Double.compare(values[a][sample] + 0.0, values[b][sample] + 0.0));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }
}
