package dev.touchstone.method.perturbation;

import java.util.BitSet;

/**
 * The linear fit of y to 0/1 features that minimises {@code 1/(2n) sum of w (y - c - z b)^2 + alpha |b|_1}, with weights rescaled to
 * sum to n and a free intercept c (scikit-learn's Lasso), by cyclic coordinate descent.
 */
final class Lasso {

    private static final int MOST_ROUNDS = 10_000;
    private static final double SETTLED = 1e-9;

    private final double[][] columns;
    private final double[] rest;
    private final double alpha;

    /** @param samples n rows of features @param weights not negative, not all 0 */
    Lasso(BitSet[] samples, int features, double[] y, double[] weights, double alpha) {
        int n = samples.length;
        double scale = n / sum(weights);
        this.columns = new double[features][n];
        this.rest = new double[n];
        this.alpha = alpha;
        for (int i = 0; i < n; i++) {
            rest[i] = y[i];
            for (int j = samples[i].nextSetBit(0); j >= 0; j = samples[i].nextSetBit(j + 1)) {
                columns[j][i] = 1;
            }
        }
        centre(rest, weights, scale);
        for (double[] column : columns) {
            centre(column, weights, scale);
        }
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** Takes the weighted mean away, which is what a free intercept does, and weights what is left. */
    private static void centre(double[] values, double[] weights, double scale) {
        double mean = dot(values, weights) * scale / values.length;
        for (int i = 0; i < values.length; i++) {
            values[i] = (values[i] - mean) * Math.sqrt(weights[i] * scale);
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** The coefficients b; can be asked once. @throws ArithmeticException if the descent does not settle */
    double[] fit() {
        int n = rest.length;
        double[] curvature = new double[columns.length];
        for (int j = 0; j < columns.length; j++) {
            curvature[j] = dot(columns[j], columns[j]) / n;
        }
        double unit = Math.sqrt(dot(rest, rest) / n);
        double[] coefficients = new double[columns.length];
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double largest = 0;
            for (int j = 0; j < columns.length; j++) {
                if (curvature[j] > SETTLED) {
                    largest = Math.max(largest, Math.abs(descend(j, curvature[j], coefficients)));
                }
            }
            if (largest <= SETTLED * unit) {
                return coefficients;
            }
        }
        throw new ArithmeticException(
                "the Lasso of %d features on %d samples did not settle in %d rounds; give it more samples or a"
                                .formatted(columns.length, n, MOST_ROUNDS)
                        + " larger alpha than " + alpha);
    }

    private double descend(int j, double curvature, double[] coefficients) {
        double pull = dot(columns[j], rest) / rest.length + curvature * coefficients[j];
        double next = Math.signum(pull) * Math.max(0, Math.abs(pull) - alpha) / curvature;
        double step = next - coefficients[j];
        if (step != 0) {
            coefficients[j] = next;
            for (int i = 0; i < rest.length; i++) {
                rest[i] -= step * columns[j][i];
            }
        }
        return step;
    }
}
