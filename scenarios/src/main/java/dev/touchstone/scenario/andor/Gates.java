package dev.touchstone.scenario.andor;

import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.LogicGate;
import dev.touchstone.scenario.LogicOperator;
import java.util.List;
import java.util.Optional;

/** Reads the parts directly below the top of a formula. */
final class Gates {

    private Gates() {}

    /** The operator over the parts; empty for a formula that is no operator over parts. */
    static Optional<LogicOperator> top(Formula formula) {
        return formula instanceof Formula.Joined joined ? Optional.of(joined.operator()) : Optional.empty();
    }

    /** The parts with their values; the formula itself if it has none. */
    static List<LogicGate> of(Formula formula, InputSet trueInputs) {
        List<Formula> parts = formula instanceof Formula.Joined joined ? joined.parts() : List.of(formula);
        return parts.stream().map(part -> gate(part, trueInputs)).toList();
    }

    private static LogicGate gate(Formula part, InputSet trueInputs) {
        return new LogicGate(part.toString(), operator(part), part.inputs(), part.value(trueInputs));
    }

    /** A bare input is a gate of one: all its inputs are true if it is. */
    private static Optional<LogicOperator> operator(Formula part) {
        if (part instanceof Formula.Input) {
            return Optional.of(LogicOperator.OR);
        }
        boolean plain = part instanceof Formula.Joined joined
                && joined.parts().stream().allMatch(Formula.Input.class::isInstance);
        return plain ? Optional.of(((Formula.Joined) part).operator()) : Optional.empty();
    }
}
