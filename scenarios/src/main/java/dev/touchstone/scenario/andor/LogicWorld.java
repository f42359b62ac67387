package dev.touchstone.scenario.andor;

import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.LogicTruth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A logical world: every input holds a symbol, a formula over the first inputs gives the label, and the last inputs, the baseline block,
 * never matter. It is finite, {@code S^L} samples, and sample n has at input j the symbol {@code floor(n / S^j) mod S}.
 */
public final class LogicWorld {

    /** The most samples: more cannot be looked at one by one. */
    public static final int MOST_SAMPLES = 1 << 20;

    private final Symbols symbols;
    private final Formula formula;
    private final int logicInputs;
    private final int baselineInputs;
    private final Reasons reasons;
    private final Map<InputSet, LogicTruth> truths = new ConcurrentHashMap<>();

    /**
     * @param logicInputs how many inputs come before the baseline block; the formula may read fewer
     * @param baselineInputs how many inputs the baseline block has, at least one
     * @throws IllegalArgumentException if the formula is constant or names other inputs, or the world is too large
     */
    public LogicWorld(Symbols symbols, Formula formula, int logicInputs, int baselineInputs) {
        this.symbols = symbols;
        this.formula = formula;
        this.logicInputs = logicInputs;
        this.baselineInputs = baselineInputs;
        this.reasons = new Reasons(formula, logicInputs);
        if (baselineInputs < 1) {
            throw new IllegalArgumentException("a baseline block has one input or more, not " + baselineInputs);
        }
        if (Math.pow(symbols.count(), inputs()) > MOST_SAMPLES) {
            throw new IllegalArgumentException("%d inputs of %d symbols make %.0f samples, more than %d"
                    .formatted(inputs(), symbols.count(), Math.pow(symbols.count(), inputs()), MOST_SAMPLES));
        }
        requireTwoLabels();
    }

    private void requireTwoLabels() {
        boolean first = reasons.value(InputSet.EMPTY);
        for (int assignment = 1; assignment < 1 << logicInputs; assignment++) {
            if (reasons.value(new InputSet(assignment)) != first) {
                return;
            }
        }
        throw new IllegalArgumentException(formula + " is always " + first + ", so there is nothing to learn");
    }

    public Symbols symbols() {
        return symbols;
    }

    public Formula formula() {
        return formula;
    }

    /** How many inputs there are, L. */
    public int inputs() {
        return logicInputs + baselineInputs;
    }

    /** How many inputs come before the baseline block, R. */
    public int logicInputs() {
        return logicInputs;
    }

    /** How many samples there are, {@code S^L}. */
    public int samples() {
        return (int) Math.pow(symbols.count(), inputs());
    }

    /** The symbol of one input of a sample. */
    public int symbol(int sample, int input) {
        int rest = sample;
        for (int i = 0; i < input; i++) {
            rest /= symbols.count();
        }
        return rest % symbols.count();
    }

    /** The label of a sample, 0 or 1. */
    public int label(int sample) {
        return reasons.value(trueInputs(sample)) ? 1 : 0;
    }

    /** The truth of a sample; samples whose inputs are true alike share it. */
    public LogicTruth truth(int sample) {
        return truths.computeIfAbsent(trueInputs(sample), this::derive);
    }

    private InputSet trueInputs(int sample) {
        int bits = 0;
        int rest = sample;
        for (int input = 0; input < logicInputs; input++) {
            bits |= symbols.isTrue(rest % symbols.count()) ? 1 << input : 0;
            rest /= symbols.count();
        }
        return new InputSet(bits);
    }

    private LogicTruth derive(InputSet trueInputs) {
        return new LogicTruth(
                inputs(),
                logicInputs,
                trueInputs,
                reasons.value(trueInputs) ? 1 : 0,
                reasons.minimal(trueInputs),
                Gates.top(formula),
                Gates.of(formula, trueInputs));
    }

    /** What decides its samples and labels, as a stable text. */
    String specification() {
        return "andor 1; %d symbols; %d logic and %d baseline inputs; %s"
                .formatted(symbols.count(), logicInputs, baselineInputs, formula);
    }
}
