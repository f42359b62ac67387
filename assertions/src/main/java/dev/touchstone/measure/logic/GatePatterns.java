package dev.touchstone.measure.logic;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/** The distinct masked patterns of each gate's inputs in two sets. */
final class GatePatterns {

    private final Masking masking;
    private final List<List<Set<FloatBuffer>>> sets;

    GatePatterns(Masking masking, List<LogicSample> samples) {
        this.masking = masking;
        this.sets = new ArrayList<>();
        int gates = samples.isEmpty() ? 0 : samples.get(0).truth().gates().size();
        for (int gate = 0; gate < gates; gate++) {
            sets.add(List.of(new HashSet<>(), new HashSet<>()));
        }
    }

    /** Puts what is left of a gate of the sample into the set 0 or 1. */
    void add(LogicSample sample, int gate, int set) {
        float[] masked = masking.masked(sample);
        int[] inputs = sample.truth().gates().get(gate).inputs().stream().toArray();
        float[] pattern = new float[inputs.length];
        for (int i = 0; i < inputs.length; i++) {
            pattern[i] = masked[inputs[i]];
        }
        sets.get(gate).get(set).add(FloatBuffer.wrap(pattern));
    }

    /** One a gate, in their order. */
    List<DoubleAssignment> counts() {
        return IntStream.range(0, sets.size())
                .mapToObj(gate -> DoubleAssignment.of(
                        sets.get(gate).get(0), sets.get(gate).get(1)))
                .toList();
    }

    /** The mean share of those that have one. */
    static OptionalDouble mean(List<DoubleAssignment> counts) {
        return counts.stream()
                .map(DoubleAssignment::share)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }
}
