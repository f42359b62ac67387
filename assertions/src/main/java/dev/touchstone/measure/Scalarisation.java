package dev.touchstone.measure;

import dev.touchstone.scenario.Tensor;
import java.util.Arrays;

/** The ways from a raw attribution of shape (channels, height, width) to one non-negative number a pixel. */
public enum Scalarisation {
    /** {@code |sum over channels|}: the default. */
    ABS_OF_CHANNEL_SUM("abs-of-channel-sum") {
        @Override
        double pixel(Tensor map, int pixel, int plane) {
            return Math.abs(channelSum(map, pixel, plane));
        }
    },
    /** {@code sum over channels of |value|}: channels of unlike sign do not cancel. */
    SUM_OF_CHANNEL_ABS("sum-of-channel-abs") {
        @Override
        double pixel(Tensor map, int pixel, int plane) {
            double sum = 0;
            for (int i = pixel; i < map.size(); i += plane) {
                sum += Math.abs(map.get(i));
            }
            return sum;
        }
    },
    /** {@code max(0, sum over channels)}: only what speaks for the class. */
    POSITIVE_CHANNEL_SUM("positive-channel-sum") {
        @Override
        double pixel(Tensor map, int pixel, int plane) {
            return Math.max(0, channelSum(map, pixel, plane));
        }
    };

    private final String id;

    Scalarisation(String id) {
        this.id = id;
    }

    /** Its name in evidence and reports. */
    public String id() {
        return id;
    }

    abstract double pixel(Tensor map, int pixel, int plane);

    /** @throws IllegalArgumentException if the map is not of shape (channels, height, width) */
    public ScalarMap apply(Tensor map) {
        if (map.shape().length != 3) {
            throw new IllegalArgumentException("a map of pixels has the shape (channels, height, width), but this has "
                    + Arrays.toString(map.shape()));
        }
        int plane = map.length(1) * map.length(2);
        double[] values = new double[plane];
        for (int pixel = 0; pixel < plane; pixel++) {
            values[pixel] = pixel(map, pixel, plane);
        }
        return new ScalarMap(map.length(1), map.length(2), values);
    }

    private static double channelSum(Tensor map, int pixel, int plane) {
        double sum = 0;
        for (int i = pixel; i < map.size(); i += plane) {
            sum += map.get(i);
        }
        return sum;
    }
}
