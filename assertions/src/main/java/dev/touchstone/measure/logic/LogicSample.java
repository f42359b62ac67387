package dev.touchstone.measure.logic;

import dev.touchstone.method.Explanation;
import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.LogicTruth;
import java.util.stream.IntStream;

/** A sample of a logical world with the score that a map gives to each of its inputs; immutable. */
public final class LogicSample {

    private final float[] symbols;
    private final double[] scores;
    private final LogicTruth truth;

    /**
     * @param symbols the number that each input holds
     * @param scores one a input, finite
     * @throws IllegalArgumentException if there is not one number and one score for each input, or a score is NaN or infinite
     */
    public LogicSample(float[] symbols, double[] scores, LogicTruth truth) {
        if (symbols.length != truth.inputs() || scores.length != truth.inputs()) {
            throw new IllegalArgumentException("%d symbols and %d scores do not fit a sample of %d inputs"
                    .formatted(symbols.length, scores.length, truth.inputs()));
        }
        for (int input = 0; input < scores.length; input++) {
            if (!Double.isFinite(scores[input])) {
                throw new IllegalArgumentException(
                        "the score of input %d is %s; nothing can be measured of a map with that"
                                .formatted(input, scores[input]));
            }
        }
        this.symbols = symbols.clone();
        this.scores = scores.clone();
        this.truth = truth;
    }

    /**
     * The scores of a map.
     *
     * @throws IllegalArgumentException if the sample is none of a logical world, or a score is NaN or infinite
     */
    public static LogicSample of(Explanation explanation, SignMode mode) {
        if (!(explanation.sample().truth() instanceof LogicTruth truth)) {
            throw new IllegalArgumentException("sample #%d of bucket %s has no logical truth"
                    .formatted(
                            explanation.sample().index(), explanation.sample().bucket()));
        }
        float[] map = explanation.map().values();
        double[] scores = IntStream.range(0, map.length)
                .mapToDouble(i -> mode.apply(map[i]))
                .toArray();
        return new LogicSample(explanation.sample().input().values(), scores, truth);
    }

    public LogicTruth truth() {
        return truth;
    }

    /** The class that its truth gives it. */
    public int label() {
        return truth.label();
    }

    /** How many inputs it has, L. */
    public int inputs() {
        return scores.length;
    }

    /** The number that an input holds. */
    public float symbol(int input) {
        return symbols[input];
    }

    public double score(int input) {
        return scores[input];
    }

    /** The highest score in the baseline block: the line above which an input counts as shown. */
    public double baseline() {
        double highest = Double.NEGATIVE_INFINITY;
        for (int input = truth.logicInputs(); input < scores.length; input++) {
            highest = Math.max(highest, scores[input]);
        }
        return highest;
    }

    /** The inputs with this score or a higher one. */
    public InputSet atLeast(double score) {
        return KeepRule.AT_LEAST.kept(this, score);
    }

    /** Whether all scores are the same. */
    public boolean isConstant() {
        return IntStream.range(1, inputs()).allMatch(i -> scores[i] == scores[0]);
    }
}
