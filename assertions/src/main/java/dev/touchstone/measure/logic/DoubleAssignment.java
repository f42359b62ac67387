package dev.touchstone.measure.logic;

import java.nio.FloatBuffer;
import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How many masked patterns two sets of samples have, and how many both have.
 *
 * @param shared distinct patterns in both
 * @param first distinct patterns in the first set, as a rule class 0
 * @param second distinct patterns in the second, class 1
 */
public record DoubleAssignment(int shared, int first, int second) {

    static DoubleAssignment of(Set<FloatBuffer> first, Set<FloatBuffer> second) {
        Set<FloatBuffer> shared = new HashSet<>(first);
        shared.retainAll(second);
        return new DoubleAssignment(shared.size(), first.size(), second.size());
    }

    /** What is shared, as a share of the smaller set, 0 to 1; empty if a set is empty. */
    public OptionalDouble share() {
        int smaller = Math.min(first, second);
        return smaller == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) shared / smaller);
    }
}
