package dev.touchstone.assertion;

import dev.touchstone.measure.logic.LogicSample;
import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.LogicGate;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A sample of a logical world in text: what its inputs hold and how they score, one below the other, the inputs in their order. A bar stands
 * between the inputs of neighbouring gates, a double one before the baseline block.
 */
final class ScoreTable {

    private static final double LARGEST = 1e4;
    private static final double SMALLEST = 0.01;

    private final LogicSample sample;

    ScoreTable(LogicSample sample) {
        this.sample = sample;
    }

    /** What each gate gives, e.g. {@code AND(0, 1) = false, XOR(2, 3) = true}. */
    String gates() {
        return sample.truth().gates().stream().map(LogicGate::toString).collect(Collectors.joining(", "));
    }

    /** The number that each input holds, with T or F for what it means to the formula. */
    String symbols() {
        return row(input -> symbol(sample.symbol(input)) + truth(input));
    }

    private String truth(int input) {
        if (input >= sample.truth().logicInputs()) {
            return " ";
        }
        return sample.truth().trueInputs().contains(input) ? "T" : "F";
    }

    /** The score of each input; a star marks the highest of the baseline block, the line. */
    String scores() {
        double line = sample.baseline();
        String format = format();
        return row(input -> String.format(Locale.ROOT, format, sample.score(input))
                        + (sample.truth().baseline().contains(input) && sample.score(input) == line ? "*" : " "))
                + "  (* the line)";
    }

    /** Two digits behind the point, unless that says nothing of these scores. */
    private String format() {
        double largest = IntStream.range(0, sample.inputs())
                .mapToDouble(input -> Math.abs(sample.score(input)))
                .max()
                .orElseThrow();
        return largest >= LARGEST || largest < SMALLEST ? "%.1e" : "%.2f";
    }

    private String row(IntFunction<String> cell) {
        StringBuilder row = new StringBuilder();
        for (int input = 0; input < sample.inputs(); input++) {
            row.append(bar(input)).append("%7s".formatted(cell.apply(input)));
        }
        return row.toString().stripTrailing();
    }

    private String bar(int input) {
        if (input == sample.truth().logicInputs()) {
            return " ||";
        }
        boolean begins = input > 0
                && sample.truth().gates().stream()
                        .anyMatch(gate -> gate.inputs().inputs().get(0) == input);
        return begins ? " |" : "";
    }

    /** What is left of the formula's inputs where only some are kept, e.g. {@code (-1, ?, ?, 1)}. */
    static String pattern(LogicSample sample, InputSet kept) {
        return IntStream.range(0, sample.truth().logicInputs())
                .mapToObj(input -> kept.contains(input) ? symbol(sample.symbol(input)) : "?")
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String symbol(float value) {
        return value == Math.rint(value) ? String.valueOf((int) value) : String.format(Locale.ROOT, "%.2f", value);
    }
}
