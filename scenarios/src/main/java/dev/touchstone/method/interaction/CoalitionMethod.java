package dev.touchstone.method.interaction;

import ai.djl.ndarray.NDArray;
import dev.touchstone.method.Baseline;
import dev.touchstone.method.Needs;
import dev.touchstone.method.SecondOrderMethod;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.scenario.SeedSource;
import java.util.List;
import java.util.stream.IntStream;

/** A method of pairs that asks what the model predicts for coalitions of an input's values. */
abstract class CoalitionMethod implements SecondOrderMethod {

    private final Baseline baseline;

    CoalitionMethod(Baseline baseline) {
        this.baseline = baseline;
    }

    Baseline baseline() {
        return baseline;
    }

    @Override
    public final Needs needs() {
        return Needs.PREDICTIONS;
    }

    /** What a row is asked, and what is made of the answers. */
    interface Inquiry {

        /** By their bits. */
        int[] coalitions();

        /** The matrix (L, L). @param values of the coalitions, in their order */
        double[][] matrix(double[] values);
    }

    /** The inquiry of a row of so many values. @param row its own seeds */
    abstract Inquiry inquiry(int players, SeedSource row);

    /**
     * {@inheritDoc}
     *
     * @return (n, L, L) of the inputs' type
     * @throws IllegalArgumentException if an input has more than {@value CoalitionGame#MOST_INPUTS} values, or the baseline does not fit
     * @throws ArithmeticException if a logit is not finite
     */
    @Override
    public final NDArray interactions(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
        CoalitionGame game = new CoalitionGame(id(), model, inputs, targets, baseline);
        List<Inquiry> inquiries = IntStream.range(0, game.rows())
                .mapToObj(row -> inquiry(game.players(), seeds.sample(row)))
                .toList();
        double[][][] matrices = new double[game.rows()][][];
        game.play(
                row -> inquiries.get(row).coalitions(),
                (row, values) -> matrices[row] = inquiries.get(row).matrix(values));
        return Matrices.array(matrices, inputs);
    }
}
