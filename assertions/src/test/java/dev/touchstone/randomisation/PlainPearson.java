package dev.touchstone.randomisation;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Pearson's correlation, in few lines. */
public record PlainPearson() implements Similarity {

    @Override
    public String id() {
        return "plain-pearson";
    }

    @Override
    public Prepared prepare(MapGrid map) {
        double mean = Arrays.stream(map.values()).average().orElseThrow();
        double norm = Math.sqrt(
                Arrays.stream(map.values()).map(v -> (v - mean) * (v - mean)).sum());
        return new Units(Arrays.stream(map.values()).map(v -> (v - mean) / norm).toArray(), norm > 0);
    }

    private record Units(double[] values, boolean varied) implements Prepared {

        @Override
        public OptionalDouble with(Prepared other) {
            Units it = (Units) other;
            if (!varied || !it.varied) {
                return OptionalDouble.empty();
            }
            double sum = 0;
            for (int k = 0; k < values.length; k++) {
                sum += values[k] * it.values[k];
            }
            return OptionalDouble.of(sum);
        }
    }
}
