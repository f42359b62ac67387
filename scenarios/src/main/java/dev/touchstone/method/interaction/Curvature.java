package dev.touchstone.method.interaction;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import dev.touchstone.model.ExplainedModel;

/** Sums first and second derivatives of the targets' logits along a path, times the differences of its ends. */
final class Curvature {

    /** How far from a point gradients are compared, in steps, and with what weight: exact for polynomials of degree four. */
    private static final int[] OFFSETS = {-2, -1, 1, 2};

    private static final double[] WEIGHTS = {1 / 12.0, -8 / 12.0, 8 / 12.0, -1 / 12.0};

    private final ExplainedModel model;
    private final NDArray difference;
    private final NDArray targets;
    private final NDManager scratch;
    private final double step;
    private final int rows;
    private final int values;
    private final double[] d;
    private final double[][][] sums;

    /**
     * @param difference d of each row, (n, ...)
     * @param targets (n)
     * @param scratch owner of what is made on the way
     */
    Curvature(ExplainedModel model, NDArray difference, NDArray targets, NDManager scratch) {
        this.model = model;
        this.difference = difference;
        this.targets = targets;
        this.scratch = scratch;
        this.step = difference.getDataType() == DataType.FLOAT64 ? 1.0 / 256 : 1.0 / 32;
        this.rows = (int) difference.getShape().get(0);
        this.values = (int) (difference.size() / rows);
        this.d = numbers(difference);
        this.sums = new double[rows][values][values];
    }

    /** Adds {@code weight (t d_i H_ij d_j + [i = j] d_i g_i)} at the points. @param points (n, ...), closed by this */
    void add(NDArray points, double t, double weight) {
        try (NDManager pass = scratch.newSubManager()) {
            points.attach(pass);
            double[] gradient = numbers(model.inputGradient(points, targets));
            for (int i = 0; i < gradient.length; i++) {
                sums[i / values][i % values][i % values] += weight * d[i] * gradient[i];
            }
            for (int input = 0; input < values; input++) {
                addColumn(points, input, weight * t, pass);
            }
        }
    }

    private void addColumn(NDArray points, int input, double weight, NDManager pass) {
        NDList moved = new NDList();
        NDList classes = new NDList();
        NDArray direction = along(input, pass);
        for (int offset : OFFSETS) {
            moved.add(direction.mul(offset * step).add(points));
            classes.add(targets);
        }
        NDArray batch = NDArrays.concat(moved);
        NDArray index = NDArrays.concat(classes);
        index.attach(pass);
        double[] gradients = numbers(model.inputGradient(batch, index));
        for (int i = 0; i < gradients.length; i++) {
            int row = i / values % rows;
            double share = WEIGHTS[i / values / rows] / step * gradients[i];
            sums[row][i % values][input] += weight * d[row * values + i % values] * share;
        }
    }

    /** d at one input and 0 elsewhere. */
    private NDArray along(int input, NDManager pass) {
        float[] one = new float[values];
        one[input] = 1;
        NDArray at = pass.create(one)
                .toType(difference.getDataType(), false)
                .reshape(difference.getShape().slice(1));
        NDArray direction = at.mul(difference);
        direction.attach(pass);
        return direction;
    }

    private static double[] numbers(NDArray array) {
        try (NDArray copy = array.toType(DataType.FLOAT64, true)) {
            return copy.toDoubleArray();
        }
    }

    /** The sums by row, each made symmetric, which they are but for the error of the differences. */
    double[][][] matrices() {
        double[][][] matrices = new double[rows][values][values];
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < values; i++) {
                for (int j = 0; j < values; j++) {
                    matrices[row][i][j] = (sums[row][i][j] + sums[row][j][i]) / 2;
                }
            }
        }
        return matrices;
    }
}
