package dev.touchstone.measure;

import java.util.OptionalDouble;

/**
 * A measure's value on the scale from a random map to the oracle's: {@code (value - random) / (oracle - random)}. Definitions whose
 * oracle cannot reach 1 become comparable, and those that look the other way too: for the avoid objects the oracle has less than a random map.
 */
public final class NormalisedScore {

    private NormalisedScore() {}

    /**
     * 0 at the random map and 1 at the oracle; below 0 and above 1 beyond them; empty where the two are the same.
     *
     * @throws IllegalArgumentException if a number is not finite
     */
    public static OptionalDouble of(double value, double random, double oracle) {
        if (!Double.isFinite(value) || !Double.isFinite(random) || !Double.isFinite(oracle)) {
            throw new IllegalArgumentException(
                    "value %s, random %s and oracle %s must be finite to be set in proportion"
                            .formatted(value, random, oracle));
        }
        return oracle == random ? OptionalDouble.empty() : OptionalDouble.of((value - random) / (oracle - random));
    }
}
