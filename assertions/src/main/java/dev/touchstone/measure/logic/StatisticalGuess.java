package dev.touchstone.measure.logic;

import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.LogicGate;
import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.LogicTruth;

/**
 * What the visible inputs say of the label if many hidden ones are taken for what is likelier: an AND with two or more hidden inputs is
 * false, an OR true, an XOR with three or more false; so with gates under an AND, an OR, an XOR. Fewer leave it open. As in the released code of
 * Schwenke, Atzmueller 2024, but two or more true gates make an XOR false, there just two.
 */
final class StatisticalGuess {

    private static final int MANY = 2;
    private static final int MANY_OF_XOR = 3;

    private enum Value {
        FALSE,
        TRUE,
        OPEN
    }

    private StatisticalGuess() {}

    /** Whether the rules are defined for the formula: it and all its gates are single operators. */
    static boolean isDefinedFor(LogicTruth truth) {
        return truth.top().isPresent()
                && truth.gates().stream().allMatch(gate -> gate.operator().isPresent());
    }

    /** Whether the guess is the label. */
    static boolean isRight(LogicTruth truth, InputSet visible) {
        int trueOnes = 0;
        int open = 0;
        for (LogicGate gate : truth.gates()) {
            Value value = gate(gate, truth.trueInputs(), visible);
            trueOnes += value == Value.TRUE ? 1 : 0;
            open += value == Value.OPEN ? 1 : 0;
        }
        Value guess = guess(truth.top().orElseThrow(), trueOnes, truth.gates().size() - trueOnes - open, open);
        return guess == (truth.label() == 1 ? Value.TRUE : Value.FALSE);
    }

    private static Value gate(LogicGate gate, InputSet trueInputs, InputSet visible) {
        InputSet seen = gate.inputs().intersection(visible);
        int trueOnes = seen.intersection(trueInputs).size();
        return guess(
                gate.operator().orElseThrow(),
                trueOnes,
                seen.size() - trueOnes,
                gate.inputs().size() - seen.size());
    }

    private static Value guess(LogicOperator operator, int trueOnes, int falseOnes, int open) {
        return switch (operator) {
            case AND -> falseOnes > 0 || open >= MANY ? Value.FALSE : open > 0 ? Value.OPEN : Value.TRUE;
            case OR -> trueOnes > 0 || open >= MANY ? Value.TRUE : open > 0 ? Value.OPEN : Value.FALSE;
            case XOR -> trueOnes >= 2 || open >= MANY_OF_XOR ? Value.FALSE : open > 0 ? Value.OPEN : ofXor(trueOnes);
        };
    }

    private static Value ofXor(int trueOnes) {
        return trueOnes == 1 ? Value.TRUE : Value.FALSE;
    }
}
