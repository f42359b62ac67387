package dev.touchstone.measure.logic;

import dev.touchstone.scenario.andor.Symbols;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Double class assignment of whole samples: of the distinct masked patterns of the formula's inputs, those with a mask at least, the
 * share that occurs in both classes, of the class that has fewer. What is left of such a sample does not tell its class. Schwenke,
 * Atzmueller 2024. Empty unless both classes have such a pattern, so for the samples of one class. No chance in closed form.
 */
public record FullDca(Masking masking) implements LogicMeasure {

    public FullDca {
        Objects.requireNonNull(masking, "masking");
    }

    @Override
    public String name() {
        return "full-DCA-" + masking.id();
    }

    @Override
    public boolean smallerIsBetter() {
        return true;
    }

    /** The patterns, class 0 first. */
    public DoubleAssignment counts(List<LogicSample> samples) {
        List<Set<FloatBuffer>> patterns = List.of(new HashSet<>(), new HashSet<>());
        for (LogicSample sample : Samples.checked(samples)) {
            float[] masked =
                    Arrays.copyOf(masking.masked(sample), sample.truth().logicInputs());
            if (hasMask(masked)) {
                patterns.get(sample.label()).add(FloatBuffer.wrap(masked));
            }
        }
        return DoubleAssignment.of(patterns.get(0), patterns.get(1));
    }

    private static boolean hasMask(float[] symbols) {
        for (float symbol : symbols) {
            if (symbol == Symbols.MASK) {
                return true;
            }
        }
        return false;
    }

    @Override
    public OptionalDouble of(List<LogicSample> samples) {
        return counts(samples).share();
    }

    @Override
    public OptionalDouble chance(List<LogicSample> samples) {
        return OptionalDouble.empty();
    }
}
