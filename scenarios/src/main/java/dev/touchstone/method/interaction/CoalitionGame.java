package dev.touchstone.method.interaction;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import dev.touchstone.method.Baseline;
import dev.touchstone.method.UnsupportedInputException;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.layer.Targets;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * The value function {@code v(T) = F(x_T, x' elsewhere)} of each row, F the logit of its target, for coalitions T of single values given by
 * bits. Of a batch over few symbols each altered input is asked of the model once, however many rows and coalitions share it.
 */
final class CoalitionGame {

    /** The most values of an input, so that all of its coalitions can be held. */
    static final int MOST_INPUTS = 16;

    /** The most altered inputs that a batch may have in common. With more, each row is asked by itself. */
    private static final int MOST_SHARED = 1 << 21;

    private final AskedModel model;
    private final long[] targets;
    private final double[][] rows;
    private final double[][] baselines;

    /**
     * @param method its id, for messages
     * @throws IllegalArgumentException if an input has more than {@value #MOST_INPUTS} values, or the baseline does not fit
     */
    CoalitionGame(String method, ExplainedModel model, NDArray inputs, NDArray targets, Baseline baseline) {
        this.targets = Targets.read(targets, inputs.getShape().get(0), inputs.getManager());
        int values = (int) (inputs.size() / this.targets.length);
        if (values > MOST_INPUTS) {
            throw new UnsupportedInputException(
                    "%s looks at the coalitions of %d values at most, but inputs of shape %s have %d; it is for symbols, not for images"
                            .formatted(method, MOST_INPUTS, inputs.getShape(), values));
        }
        this.model = new AskedModel(method, model, inputs, this.targets);
        this.rows = read(inputs, this.targets.length, values);
        NDArray replacement = baseline.of(inputs);
        long given = replacement.getShape().get(0);
        if (replacement.size() != given * values || given != 1 && given != rows.length) {
            throw new IllegalArgumentException("a baseline of shape " + replacement.getShape()
                    + " does not fit inputs of shape " + inputs.getShape());
        }
        double[][] own = read(replacement, (int) given, values);
        this.baselines = new double[rows.length][];
        Arrays.setAll(baselines, row -> own[own.length == 1 ? 0 : row]);
    }

    private static double[][] read(NDArray array, int rows, int values) {
        double[] flat;
        try (NDArray copy = array.toType(DataType.FLOAT64, true)) {
            flat = copy.toDoubleArray();
        }
        double[][] read = new double[rows][];
        Arrays.setAll(read, row -> Arrays.copyOfRange(flat, row * values, (row + 1) * values));
        return read;
    }

    /** How many values an input has, L. */
    int players() {
        return rows[0].length;
    }

    int rows() {
        return rows.length;
    }

    /** What is made of a row's values. */
    @FunctionalInterface
    interface RowWork {
        /** @param values v of the row's coalitions, in their order */
        void accept(int row, double[] values);
    }

    /** Asks for the coalitions of each row, and hands out their values row by row. @throws ArithmeticException if a logit is not finite */
    void play(IntFunction<int[]> coalitions, RowWork work) {
        Hybrids shared = new Hybrids(rows, baselines);
        if (shared.count() <= MOST_SHARED) {
            play(shared, 0, rows.length, coalitions, work);
            return;
        }
        for (int row = 0; row < rows.length; row++) {
            Hybrids own = new Hybrids(new double[][] {rows[row]}, new double[][] {baselines[row]});
            play(own, row, 1, coalitions, work);
        }
    }

    private void play(Hybrids hybrids, int first, int count, IntFunction<int[]> coalitions, RowWork work) {
        Answers answers = new Answers(model, hybrids);
        for (int i = 0; i < count; i++) {
            for (int coalition : coalitions.apply(first + i)) {
                answers.want(hybrids.number(i, coalition));
            }
        }
        answers.ask();
        for (int i = 0; i < count; i++) {
            int[] own = coalitions.apply(first + i);
            double[] values = new double[own.length];
            for (int k = 0; k < own.length; k++) {
                values[k] = answers.logit(hybrids.number(i, own[k]), (int) targets[first + i]);
            }
            work.accept(first + i, values);
        }
    }
}
