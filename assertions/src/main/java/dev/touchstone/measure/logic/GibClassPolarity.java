package dev.touchstone.measure.logic;

import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.LogicGate;
import dev.touchstone.scenario.LogicTruth;
import java.util.List;
import java.util.OptionalDouble;

/**
 * GIB over the inputs that agree with the class, whatever their gate and the formula make of them, as Schwenke, Atzmueller 2024 mean it: of
 * AND and OR gates the true inputs in class 1 and the false ones in class 0; of XOR gates all inputs in class 1, and in class 0 all if
 * none is true, the true ones if two or more are. {@link PublishedGib} is what their code does. Empty for formulas whose gates are not
 * single operators over inputs. Macro over positions; its chance is that of {@link Gib}.
 */
public final class GibClassPolarity implements LogicMeasure {

    @Override
    public String name() {
        return "GIB-polarity";
    }

    @Override
    public boolean smallerIsBetter() {
        return true;
    }

    @Override
    public OptionalDouble of(List<LogicSample> samples) {
        PositionTally tally = new PositionTally();
        for (LogicSample sample : Samples.checked(samples)) {
            if (!hasPlainGates(sample.truth())) {
                return OptionalDouble.empty();
            }
            sample.truth().gates().forEach(gate -> tally.add(sample, agreeing(gate, sample.truth())));
        }
        return tally.macro();
    }

    static boolean hasPlainGates(LogicTruth truth) {
        return truth.gates().stream().allMatch(gate -> gate.operator().isPresent());
    }

    /** The inputs of a gate that agree with the class of the sample. */
    static InputSet agreeing(LogicGate gate, LogicTruth truth) {
        InputSet trueOnes = gate.inputs().intersection(truth.trueInputs());
        InputSet falseOnes = gate.inputs().without(trueOnes);
        return switch (gate.operator().orElseThrow()) {
            case AND, OR -> truth.label() == 1 ? trueOnes : falseOnes;
            case XOR ->
                truth.label() == 1 || trueOnes.isEmpty()
                        ? gate.inputs()
                        : trueOnes.size() == 1 ? InputSet.EMPTY : trueOnes;
        };
    }

    @Override
    public OptionalDouble chance(List<LogicSample> samples) {
        return samples.stream().allMatch(sample -> hasPlainGates(sample.truth()))
                ? Gib.ofOneInput(samples)
                : OptionalDouble.empty();
    }
}
