package dev.touchstone.scenario.kit;

import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.andor.AndorScenario;
import dev.touchstone.scenario.andor.Formula;
import dev.touchstone.scenario.andor.LogicWorld;
import dev.touchstone.scenario.andor.Symbols;
import java.util.Optional;

/**
 * A world of symbols of one's own: every input holds a symbol that is true or false, and a formula over the first inputs gives the label. All
 * else is derived: the two classes, each with all of its samples, and the minimal reasons of every sample.
 *
 * <pre>{@code
 * static Scenario alarm() {
 *     return SymbolWorld.of("team/alarm")
 *             .formula(and(or(input(0), input(1)), not(input(2))))
 *             .build();
 * }
 * }</pre>
 *
 * <p>Immutable; each option gives a changed copy.
 *
 * @see dev.touchstone.scenario.andor.Formula
 */
public final class SymbolWorld {

    private static final int BASELINE_INPUTS = 2;

    private final String id;
    private final Optional<Formula> formula;
    private final Symbols symbols;
    private final int baselineInputs;
    private final Architecture network;

    private SymbolWorld(
            String id, Optional<Formula> formula, Symbols symbols, int baselineInputs, Architecture network) {
        this.id = id;
        this.formula = formula;
        this.symbols = symbols;
        this.baselineInputs = baselineInputs;
        this.network = network;
    }

    /** A world of two symbols, with {@value #BASELINE_INPUTS} inputs behind those of the formula that never matter, learnt by the Transformer. */
    public static SymbolWorld of(String id) {
        return new SymbolWorld(id, Optional.empty(), Symbols.BINARY, BASELINE_INPUTS, Architecture.TRANSFORMER_64);
    }

    /** What decides the label: 1 where it is true. It is said over the inputs 0, 1, ... up to the last that it names. */
    public SymbolWorld formula(Formula other) {
        return new SymbolWorld(id, Optional.of(other), symbols, baselineInputs, network);
    }

    public SymbolWorld symbols(Symbols other) {
        return new SymbolWorld(id, formula, other, baselineInputs, network);
    }

    /** How many inputs behind those of the formula never matter, from 1. */
    public SymbolWorld baselineInputs(int count) {
        return new SymbolWorld(id, formula, symbols, count, network);
    }

    /** What is trained on it, with its standard recipe: one of those that read symbols. */
    public SymbolWorld network(Architecture other) {
        return new SymbolWorld(id, formula, symbols, baselineInputs, other);
    }

    /**
     * The scenario.
     *
     * @throws IllegalArgumentException if there is no formula, it is always true or false, the world is too large to look at all of it, there is
     *     no baseline input, or the network reads images
     */
    public Scenario build() {
        Formula rule = formula.orElseThrow(() -> new IllegalArgumentException(
                id + " cannot be built: it has no formula; say formula(and(input(0), input(1)))"));
        int logicInputs = rule.inputs().stream().max().orElseThrow() + 1;
        try {
            return AndorScenario.of(id, new LogicWorld(symbols, rule, logicInputs, baselineInputs), network);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(id + " cannot be built: " + e.getMessage(), e);
        }
    }
}
