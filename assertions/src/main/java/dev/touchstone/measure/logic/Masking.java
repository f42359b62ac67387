package dev.touchstone.measure.logic;

import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.andor.Symbols;
import java.util.Objects;

/**
 * Which inputs of a sample stay visible by their scores; the others are masked. Schwenke, Atzmueller 2024 (arXiv 2412.16204), released
 * code.
 */
public record Masking(MaskThreshold threshold, KeepRule rule) {

    public Masking {
        Objects.requireNonNull(threshold, "threshold");
        Objects.requireNonNull(rule, "rule");
    }

    /** With the rule {@link KeepRule#AT_LEAST}. */
    public static Masking at(MaskThreshold threshold) {
        return new Masking(threshold, KeepRule.AT_LEAST);
    }

    /** With the rule {@link KeepRule#ABOVE}. */
    public static Masking above(MaskThreshold threshold) {
        return new Masking(threshold, KeepRule.ABOVE);
    }

    /** Its name in measures, e.g. {@code 1.0}, {@code baseline-above}. */
    public String id() {
        return rule == KeepRule.AT_LEAST ? threshold.id() : threshold.id() + "-above";
    }

    /** The inputs that stay visible. */
    public InputSet kept(LogicSample sample) {
        return rule.kept(sample, threshold.of(sample));
    }

    /** The symbols, L of them, with {@link Symbols#MASK} in place of those that do not stay. */
    public float[] masked(LogicSample sample) {
        InputSet kept = kept(sample);
        float[] symbols = new float[sample.inputs()];
        for (int input = 0; input < symbols.length; input++) {
            symbols[input] = kept.contains(input) ? sample.symbol(input) : Symbols.MASK;
        }
        return symbols;
    }
}
