package dev.touchstone.randomisation.complexity;

import dev.touchstone.randomisation.Complexity;
import dev.touchstone.randomisation.MapGrid;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * One less Gini's coefficient of a map's magnitudes. The coefficient itself, from 0 for equal magnitudes towards 1 for a map of one place, is
 * a sparseness (Chalasani et al., Concise Explanations of Neural Networks using Adversarial Training, ICML 2020), so that only its complement
 * grows with complexity.
 *
 * @param shift what is added to each magnitude first: 0, or 1e-7 in the released code of published results, which matters where magnitudes
 *     are little
 */
public record GiniEvenness(double shift) implements Complexity {

    private static final double PUBLISHED = 1e-7;

    /** @throws IllegalArgumentException if the shift is negative or not finite */
    public GiniEvenness {
        if (!(shift >= 0 && shift < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "magnitudes cannot be shifted by %s; name 0 or a little more".formatted(shift));
        }
    }

    /** Of magnitudes as they are. */
    public static GiniEvenness standard() {
        return new GiniEvenness(0);
    }

    /** Of magnitudes and 1e-7. */
    public static GiniEvenness published() {
        return new GiniEvenness(PUBLISHED);
    }

    @Override
    public String id() {
        return shift == 0 ? "gini-evenness" : "gini-evenness-shifted-" + shift;
    }

    /**
     * Of one map; empty for one of zeros, which has nothing to share out.
     *
     * @throws IllegalArgumentException if a value is not finite
     */
    @Override
    public OptionalDouble of(MapGrid map) {
        OptionalDouble coefficient = coefficient(map);
        return coefficient.isPresent() ? OptionalDouble.of(1 - coefficient.getAsDouble()) : coefficient;
    }

    /**
     * Gini's coefficient: with magnitudes m in ascending order {@code sum (2 i - n - 1) m_i / (n sum m)}, from 0 up to but without 1, the
     * greater the sparser; empty for a map of zeros.
     */
    public OptionalDouble coefficient(MapGrid map) {
        double[] sorted =
                Arrays.stream(map.finiteValues()).map(Math::abs).sorted().toArray();
        if (sorted[sorted.length - 1] == 0) {
            return OptionalDouble.empty();
        }
        int places = sorted.length;
        double weighted = 0;
        double total = 0;
        for (int i = 0; i < places; i++) {
            weighted += (2 * (i + 1) - places - 1) * (sorted[i] + shift);
            total += sorted[i] + shift;
        }
        return OptionalDouble.of(weighted / (places * total));
    }

    @Override
    public double most() {
        return 1;
    }
}
