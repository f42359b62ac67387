package dev.touchstone.randomisation.similarity;

import dev.touchstone.randomisation.Similarity;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Numbers scaled to a Euclidean norm of 1: their dot product is a cosine, and a correlation if they were centred first.
 *
 * @param by the similarity that has prepared them
 * @param directed whether they can be compared; if not, all are 0
 */
record UnitVector(String by, double[] values, boolean directed) implements ReadyMap {

    /** Of these numbers as they are; it cannot be compared if they are all the same. */
    static UnitVector of(String by, double[] values) {
        if (Values.allEqual(values)) {
            return new UnitVector(by, new double[values.length], false);
        }
        // Squares of numbers scaled first can neither overflow nor all vanish.
        double peak = Values.peak(values);
        double[] scaled = Arrays.stream(values).map(value -> value / peak).toArray();
        double norm = Math.sqrt(dot(scaled, scaled));
        return new UnitVector(
                by, Arrays.stream(scaled).map(value -> value / norm).toArray(), true);
    }

    /** Of these numbers less their mean; it cannot be compared if they are all the same. */
    static UnitVector centred(String by, double[] values) {
        if (Values.allEqual(values)) {
            return of(by, values);
        }
        double mean = Arrays.stream(values).average().orElseThrow();
        return of(by, Arrays.stream(values).map(value -> value - mean).toArray());
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public OptionalDouble with(Similarity.Prepared other) {
        requireAlike(other);
        UnitVector it = (UnitVector) other;
        return directed && it.directed
                ? OptionalDouble.of(Math.max(-1, Math.min(1, dot(values, it.values))))
                : OptionalDouble.empty();
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int k = 0; k < one.length; k++) {
            sum += one[k] * other[k];
        }
        return sum;
    }
}
