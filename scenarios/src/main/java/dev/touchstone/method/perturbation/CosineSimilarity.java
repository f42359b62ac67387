package dev.touchstone.method.perturbation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import java.util.BitSet;

/**
 * The similarity {@code exp(-d^2 / (2 width^2))} of an input x and its altered copy, with the cosine distance {@code d = 1 - cos}. Where
 * one of both is all zero, and the cosine undefined, the cosine counts as 0 and d as 1, as in Captum.
 */
final class CosineSimilarity {

    private final int players;
    private final double width;
    private final double[][] own;
    private final double[][] mixed;
    private final double[][] other;

    /** @param inputs (n, ...) @param replacement of their shape, or with a single row for all */
    CosineSimilarity(NDArray inputs, NDArray replacement, int[] features, int players, double width) {
        double[] x = inputs.toType(DataType.FLOAT64, false).toDoubleArray();
        double[] replaced = replacement.toType(DataType.FLOAT64, false).toDoubleArray();
        int rows = x.length / features.length;
        this.players = players;
        this.width = width;
        this.own = new double[rows][players];
        this.mixed = new double[rows][players];
        this.other = new double[rows][players];
        for (int i = 0; i < x.length; i++) {
            int row = i / features.length;
            int feature = features[i % features.length];
            double y = replaced[i % replaced.length];
            own[row][feature] += x[i] * x[i];
            mixed[row][feature] += x[i] * y;
            other[row][feature] += y * y;
        }
    }

    /** @param kept the features that the copy has of the input */
    double of(int row, BitSet kept) {
        double original = 0;
        double product = 0;
        double copy = 0;
        for (int feature = 0; feature < players; feature++) {
            boolean keeps = kept.get(feature);
            original += own[row][feature];
            product += keeps ? own[row][feature] : mixed[row][feature];
            copy += keeps ? own[row][feature] : other[row][feature];
        }
        double lengths = Math.sqrt(original) * Math.sqrt(copy);
        double distance = lengths == 0 ? 1 : 1 - product / lengths;
        return Math.exp(-distance * distance / (2 * width * width));
    }
}
