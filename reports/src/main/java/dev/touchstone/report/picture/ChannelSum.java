package dev.touchstone.report.picture;

import dev.touchstone.scenario.Tensor;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * A map with one number a pixel: the sum of its channels, with its sign, as the field draws maps.
 *
 * @param height rows
 * @param width columns
 * @param values row by row
 */
record ChannelSum(int height, int width, double[] values) {

    private static final double SATURATED = 0.005;

    /** Of a map of shape (channels, height, width). */
    static ChannelSum of(Tensor map) {
        int plane = map.length(1) * map.length(2);
        double[] sums = new double[plane];
        for (int i = 0; i < map.size(); i++) {
            sums[i % plane] += map.get(i);
        }
        return new ChannelSum(map.length(1), map.length(2), sums);
    }

    double at(int row, int column) {
        return values[row * width + column];
    }

    /** The greatest absolute value among the finite ones; 0 if there is none. */
    double greatest() {
        return absolutes().max().orElse(0);
    }

    /**
     * Where a colour scale should end: the absolute value that {@value #SATURATED} of the finite ones exceed, or the greatest if
     * that is 0. A few outliers would else wash out the rest.
     */
    double extent() {
        double[] sorted = absolutes().sorted().toArray();
        double quantile = sorted.length == 0 ? 0 : sorted[(int) Math.ceil((1 - SATURATED) * sorted.length) - 1];
        return quantile > 0 ? quantile : greatest();
    }

    private DoubleStream absolutes() {
        return Arrays.stream(values).filter(Double::isFinite).map(Math::abs);
    }

    /** Whether a finite value is below zero. */
    boolean signed() {
        return Arrays.stream(values).anyMatch(value -> Double.isFinite(value) && value < 0);
    }
}
