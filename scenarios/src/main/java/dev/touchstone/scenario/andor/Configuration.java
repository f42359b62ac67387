package dev.touchstone.scenario.andor;

import dev.touchstone.scenario.LogicOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The seven worlds of the ANDOR papers: their gates, in the order AND, OR, XOR, and behind them as many baseline inputs as given. Which
 * operator joins the gates is chosen beside.
 */
public enum Configuration {
    /** An AND, an OR and an XOR of two inputs each; 256 samples. */
    TWO_IN_BINARY("2in-binary", Symbols.BINARY, 2, List.of(LogicOperator.AND, LogicOperator.OR, LogicOperator.XOR), 2),
    /** The same over four symbols; 65,536 samples. */
    TWO_IN_QUATERNARY(
            "2in-quaternary",
            Symbols.QUATERNARY,
            2,
            List.of(LogicOperator.AND, LogicOperator.OR, LogicOperator.XOR),
            2),
    /** An AND, an OR and an XOR of three inputs each; 4,096 samples. */
    THREE_IN_BINARY(
            "3in-binary", Symbols.BINARY, 3, List.of(LogicOperator.AND, LogicOperator.OR, LogicOperator.XOR), 3),
    /** Two ORs; 64 samples. */
    DOUBLE_GATE_OR("double-gate-or", Symbols.BINARY, 2, List.of(LogicOperator.OR, LogicOperator.OR), 2),
    /** Two ANDs; 64 samples. */
    DOUBLE_GATE_AND("double-gate-and", Symbols.BINARY, 2, List.of(LogicOperator.AND, LogicOperator.AND), 2),
    /** Two XORs; 64 samples. */
    DOUBLE_GATE_XOR("double-gate-xor", Symbols.BINARY, 2, List.of(LogicOperator.XOR, LogicOperator.XOR), 2),
    /** Three gates of one input each, so that the operator joins the inputs themselves; 64 samples. */
    SINGLE_GATE("single-gate", Symbols.BINARY, 1, List.of(LogicOperator.OR, LogicOperator.OR, LogicOperator.OR), 3);

    private final String id;
    private final Symbols symbols;
    private final int inputsOfGate;
    private final List<LogicOperator> gates;
    private final int baselineInputs;

    Configuration(String id, Symbols symbols, int inputsOfGate, List<LogicOperator> gates, int baselineInputs) {
        this.id = id;
        this.symbols = symbols;
        this.inputsOfGate = inputsOfGate;
        this.gates = gates;
        this.baselineInputs = baselineInputs;
    }

    /** Its name in scenario ids, e.g. {@code 2in-binary}. */
    public String id() {
        return id;
    }

    public Symbols symbols() {
        return symbols;
    }

    /** Whether the released code trains its smaller networks on it, those of width 32 instead of 64: it does so on the larger worlds. */
    boolean isLarge() {
        return this == TWO_IN_QUATERNARY || this == THREE_IN_BINARY;
    }

    /** The world with this operator over the gates. */
    public LogicWorld world(LogicOperator top) {
        List<Formula> parts = new ArrayList<>();
        int next = 0;
        for (LogicOperator gate : gates) {
            parts.add(new Formula.Joined(
                    gate,
                    IntStream.range(next, next + inputsOfGate)
                            .mapToObj(Formula::input)
                            .toList()));
            next += inputsOfGate;
        }
        return new LogicWorld(symbols, new Formula.Joined(top, parts), next, baselineInputs);
    }
}
