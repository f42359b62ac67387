package dev.touchstone.randomisation.meta;

import dev.touchstone.randomisation.MapGrid;
import dev.touchstone.randomisation.Similarity;
import java.util.Arrays;
import java.util.OptionalDouble;

/** Pearson's correlation, for tests. */
record CentredCosine() implements Similarity {

    @Override
    public String id() {
        return "centred-cosine";
    }

    @Override
    public Prepared prepare(MapGrid map) {
        double mean = Arrays.stream(map.values()).average().orElseThrow();
        return new Centred(
                Arrays.stream(map.values()).map(value -> value - mean).toArray());
    }

    private record Centred(double[] values) implements Prepared {

        @Override
        public OptionalDouble with(Prepared other) {
            double[] others = ((Centred) other).values;
            double cosine = dot(values, others) / Math.sqrt(dot(values, values) * dot(others, others));
            return Double.isNaN(cosine) ? OptionalDouble.empty() : OptionalDouble.of(cosine);
        }

        private static double dot(double[] one, double[] other) {
            double sum = 0;
            for (int k = 0; k < one.length; k++) {
                sum += one[k] * other[k];
            }
            return sum;
        }
    }
}
