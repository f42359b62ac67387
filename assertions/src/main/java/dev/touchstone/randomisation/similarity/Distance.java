package dev.touchstone.randomisation.similarity;

import dev.touchstone.randomisation.MapGrid;

/**
 * How far two maps are apart: from 0 for the same map, the greater the less alike. None is a {@link dev.touchstone.randomisation.Similarity},
 * so that none can be taken for one and turn a decision round.
 */
public enum Distance {
    /** One less the cosine of the angle between them, from 0 to 2; not defined where either is zero everywhere. */
    COSINE {
        @Override
        double of(double[] one, double[] other) {
            if (Values.peak(one) == 0 || Values.peak(other) == 0) {
                throw new IllegalArgumentException(
                        "a map of zeros has no direction, so no cosine distance to any other");
            }
            return 1 - dot(one, other) / Math.sqrt(dot(one, one)) / Math.sqrt(dot(other, other));
        }
    },
    /** The root of the sum of squared differences. */
    EUCLIDEAN {
        @Override
        double of(double[] one, double[] other) {
            return Math.sqrt(SQUARED.of(one, other));
        }
    },
    /** The sum of absolute differences. */
    MANHATTAN {
        @Override
        double of(double[] one, double[] other) {
            double sum = 0;
            for (int k = 0; k < one.length; k++) {
                sum += Math.abs(one[k] - other[k]);
            }
            return sum;
        }
    },
    /** The greatest absolute difference. */
    CHEBYSHEV {
        @Override
        double of(double[] one, double[] other) {
            double most = 0;
            for (int k = 0; k < one.length; k++) {
                most = Math.max(most, Math.abs(one[k] - other[k]));
            }
            return most;
        }
    },
    /** The sum of squared differences. */
    SQUARED {
        @Override
        double of(double[] one, double[] other) {
            double sum = 0;
            for (int k = 0; k < one.length; k++) {
                sum += (one[k] - other[k]) * (one[k] - other[k]);
            }
            return sum;
        }
    },
    /** The mean of absolute differences. */
    MEAN_ABSOLUTE {
        @Override
        double of(double[] one, double[] other) {
            return MANHATTAN.of(one, other) / one.length;
        }
    },
    /** The mean of squared differences. */
    MEAN_SQUARED {
        @Override
        double of(double[] one, double[] other) {
            return SQUARED.of(one, other) / one.length;
        }
    };

    abstract double of(double[] one, double[] other);

    /** @throws IllegalArgumentException if a value is not finite, the maps are not of the same size, or the distance is not defined */
    public double between(MapGrid one, MapGrid other) {
        double[] first = one.finiteValues();
        double[] second = other.finiteValues();
        if (first.length != second.length) {
            throw new IllegalArgumentException(
                    "a map of %d values was compared with one of %d; compare maps of one size"
                            .formatted(first.length, second.length));
        }
        return of(first, second);
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int k = 0; k < one.length; k++) {
            sum += one[k] * other[k];
        }
        return sum;
    }
}
