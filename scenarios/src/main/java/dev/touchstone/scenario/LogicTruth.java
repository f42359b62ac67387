package dev.touchstone.scenario;

import java.util.List;
import java.util.Optional;

/**
 * The truth of a sample of a logical world: which inputs prove its label.
 *
 * @param inputs how many inputs there are, L; those from {@code logicInputs} on are the baseline block, which never has a part in the
 *     label
 * @param logicInputs how many of them the formula reads, R, at least 1
 * @param trueInputs which of the formula's inputs hold a true symbol
 * @param label the formula's value, 0 or 1
 * @param reasons the minimal reasons R_min: each set of inputs alone proves the label, whatever all others are, and no part of it does.
 *     They are the prime implicants of the label that the sample satisfies, in ascending order of size
 * @param top the operator over the gates; empty if the formula has none
 * @param gates the parts directly below it, in their order
 */
public record LogicTruth(
        int inputs,
        int logicInputs,
        InputSet trueInputs,
        int label,
        List<InputSet> reasons,
        Optional<LogicOperator> top,
        List<LogicGate> gates)
        implements Truth {

    public LogicTruth {
        reasons = List.copyOf(reasons);
        gates = List.copyOf(gates);
        if (logicInputs < 1 || inputs < logicInputs || inputs > InputSet.MOST || reasons.isEmpty()) {
            throw new IllegalArgumentException(
                    "a logical truth has 1 to L inputs of the formula, L at most %d and a reason, but was %d of %d, %d reasons"
                            .formatted(InputSet.MOST, logicInputs, inputs, reasons.size()));
        }
    }

    /** Whether the inputs that are kept prove the label by themselves, whatever the others are: whether they hold a minimal reason. */
    public boolean entailedBy(InputSet kept) {
        return reasons.stream().anyMatch(kept::containsAll);
    }

    /** R_max: the inputs that occur in a minimal reason. */
    public InputSet relevant() {
        return reasons.stream().reduce(InputSet.EMPTY, InputSet::union);
    }

    /** The inputs that no sample's label depends on. */
    public InputSet baseline() {
        return InputSet.range(logicInputs, inputs);
    }
}
