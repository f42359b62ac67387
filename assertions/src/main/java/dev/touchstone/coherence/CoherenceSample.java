package dev.touchstone.coherence;

import dev.touchstone.measure.logic.LogicSample;
import dev.touchstone.measure.logic.SignMode;
import dev.touchstone.scenario.andor.Symbols;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A sample of a logical world with its local map and the class that the model predicts; immutable. The map is a vector, one score an input
 * (first order), or a matrix, one score a pair of inputs (second order). A vector stands for the matrix whose rows are all that vector.
 */
public final class CoherenceSample {

    /** The symbol of an input that is left out: neither it nor a pair with it counts. */
    public static final int LEFT_OUT = -1;

    private final int[] symbols;
    private final double[] scores;
    private final int predicted;

    private CoherenceSample(int[] symbols, double[] scores, int predicted) {
        this.symbols = symbols;
        this.scores = scores;
        this.predicted = predicted;
    }

    /**
     * A sample with a first-order map.
     *
     * @param symbols the index of the symbol that each input holds, from 0, or {@link #LEFT_OUT}
     * @param scores one an input, finite
     * @param predicted the class that the model predicts, from 0
     * @throws IllegalArgumentException if there is no input, a length differs, a score is NaN or infinite, or an index is negative
     */
    public static CoherenceSample of(int[] symbols, double[] scores, int predicted) {
        requireLength(symbols.length, scores.length, "scores");
        return checked(symbols.clone(), scores.clone(), predicted);
    }

    /**
     * A sample with a second-order map.
     *
     * @param matrix {@code [L][L]}, finite; the column is the input that is scored (the key of an attention), the row the one beside it
     * @throws IllegalArgumentException as above, and if the matrix is not square
     */
    public static CoherenceSample of(int[] symbols, double[][] matrix, int predicted) {
        requireLength(symbols.length, matrix.length, "rows");
        Arrays.stream(matrix).forEach(row -> requireLength(symbols.length, row.length, "scores in a row"));
        return checked(
                symbols.clone(),
                Arrays.stream(matrix).flatMapToDouble(Arrays::stream).toArray(),
                predicted);
    }

    /**
     * A sample with the scores of a logical sample, whose sign mode is already applied.
     *
     * @param alphabet the symbols of its world
     */
    public static CoherenceSample of(LogicSample sample, Symbols alphabet, int predicted) {
        return of(
                IntStream.range(0, sample.inputs())
                        .map(input -> alphabet.of(sample.symbol(input)))
                        .toArray(),
                IntStream.range(0, sample.inputs()).mapToDouble(sample::score).toArray(),
                predicted);
    }

    private static void requireLength(int inputs, int length, String what) {
        if (inputs != length || inputs == 0) {
            throw new IllegalArgumentException("%d %s do not fit %d inputs".formatted(length, what, inputs));
        }
    }

    private static CoherenceSample checked(int[] symbols, double[] scores, int predicted) {
        for (int k = 0; k < scores.length; k++) {
            if (!Double.isFinite(scores[k])) {
                throw new IllegalArgumentException(
                        "score %d of the map is %s; no representation can be built of it".formatted(k, scores[k]));
            }
        }
        if (predicted < 0 || Arrays.stream(symbols).anyMatch(symbol -> symbol < LEFT_OUT)) {
            throw new IllegalArgumentException("classes and symbols are numbered from 0, but were class %d, symbols %s"
                    .formatted(predicted, Arrays.toString(symbols)));
        }
        return new CoherenceSample(symbols, scores, predicted);
    }

    /** How many inputs it has, L. */
    public int inputs() {
        return symbols.length;
    }

    /** The index of the symbol that an input holds, or {@link #LEFT_OUT}. */
    public int symbol(int input) {
        return symbols[input];
    }

    /** The class that the model predicts. */
    public int predicted() {
        return predicted;
    }

    /** Whether the map is a matrix. */
    public boolean isSecondOrder() {
        return scores.length > symbols.length;
    }

    /** The local matrix {@code M[row][column]}. */
    public double pair(int row, int column) {
        return isSecondOrder() ? scores[row * symbols.length + column] : scores[column];
    }

    /** The local vector: the score of a first-order map, the sum of a matrix's column. */
    public double score(int input) {
        if (!isSecondOrder()) {
            return scores[input];
        }
        double sum = 0;
        for (int row = 0; row < symbols.length; row++) {
            sum += pair(row, input);
        }
        return sum;
    }

    /** The same with another sign mode, applied to each score of the map, so to those of a matrix before its columns are summed. */
    public CoherenceSample signed(SignMode mode) {
        return new CoherenceSample(
                symbols, Arrays.stream(scores).map(mode::apply).toArray(), predicted);
    }

    /** The same with a map without any information: 1 everywhere. */
    public CoherenceSample allOnes() {
        double[] ones = new double[symbols.length];
        Arrays.fill(ones, 1);
        return new CoherenceSample(symbols, ones, predicted);
    }

    /** The same with other symbols. */
    CoherenceSample withSymbols(int[] others) {
        return new CoherenceSample(others, scores, predicted);
    }
}
