package dev.touchstone.measure.logic;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Double class assignment of gates: of the distinct masked patterns of a gate's inputs the share that occurs in both classes, of the
 * class that has fewer; the mean over the gates for which both classes have one. A sample enters with those gates that its label rests on
 * without a choice: all under an AND in class 1, an OR in class 0, an XOR in class 1 or without a true gate; the only false one under an
 * AND in class 0, the only true one under an OR in class 1, the only two true ones under an XOR. Schwenke, Atzmueller 2024, with
 * class 0 and 1 of an XOR as they mean it; {@link PublishedMinimalDca} is what their code does.
 *
 * <p>Empty if no gate has patterns in both classes, so for the samples of one class. No chance in closed form.
 */
public record MinimalDca(Masking masking) implements LogicMeasure {

    public MinimalDca {
        Objects.requireNonNull(masking, "masking");
    }

    @Override
    public String name() {
        return "minimal-DCA-" + masking.id();
    }

    @Override
    public boolean smallerIsBetter() {
        return true;
    }

    /** The patterns of each gate, in the order of the gates, class 0 first. */
    public List<DoubleAssignment> counts(List<LogicSample> samples) {
        GatePatterns patterns = new GatePatterns(masking, Samples.checked(samples));
        for (LogicSample sample : samples) {
            DecisiveGates.of(sample.truth()).forEach(gate -> patterns.add(sample, gate, sample.label()));
        }
        return patterns.counts();
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
