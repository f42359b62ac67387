package dev.touchstone.measure.logic;

import dev.touchstone.scenario.LogicOperator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Double class assignment of gates as the released code of Schwenke, Atzmueller 2024 computes it for worlds with three kinds of gates. It
 * is {@link MinimalDca} under an AND or an OR. Under an XOR samples of class 0 never enter, and those of class 1 are filed under the value of
 * the gate, so that patterns of true gates are compared with those of false ones within one class.
 */
public record PublishedMinimalDca(Masking masking) implements LogicMeasure {

    public PublishedMinimalDca {
        Objects.requireNonNull(masking, "masking");
    }

    @Override
    public String name() {
        return "minimal-DCA-" + masking.id() + "-published";
    }

    @Override
    public boolean smallerIsBetter() {
        return true;
    }

    /** The patterns of each gate, in the order of the gates; under an XOR those of the false gate first, otherwise those of class 0. */
    public List<DoubleAssignment> counts(List<LogicSample> samples) {
        GatePatterns patterns = new GatePatterns(masking, Samples.checked(samples));
        for (LogicSample sample : samples) {
            if (!sample.truth().top().equals(Optional.of(LogicOperator.XOR))) {
                DecisiveGates.of(sample.truth()).forEach(gate -> patterns.add(sample, gate, sample.label()));
            } else if (sample.label() == 1) {
                addByValue(sample, patterns);
            }
        }
        return patterns.counts();
    }

    private static void addByValue(LogicSample sample, GatePatterns patterns) {
        for (int gate = 0; gate < sample.truth().gates().size(); gate++) {
            patterns.add(sample, gate, sample.truth().gates().get(gate).value() ? 1 : 0);
        }
    }

    @Override
    public OptionalDouble of(List<LogicSample> samples) {
        return GatePatterns.mean(counts(samples));
    }

    @Override
    public OptionalDouble chance(List<LogicSample> samples) {
        return OptionalDouble.empty();
    }
}
