package dev.touchstone.method.perturbation;

/** Solves {@code A x = b} for a symmetric positive definite A. */
final class Cholesky {

    /** Pivots below this share of their diagonal element are rounding errors. */
    private static final double SINGULAR = 1e-11;

    private Cholesky() {}

    /**
     * @param a its lower triangle is overwritten
     * @param b overwritten with the solution
     * @return whether there is one: not if A is singular to rounding
     */
    static boolean solve(double[][] a, double[] b) {
        if (!factor(a)) {
            return false;
        }
        for (int i = 0; i < b.length; i++) {
            for (int k = 0; k < i; k++) {
                b[i] -= a[i][k] * b[k];
            }
            b[i] /= a[i][i];
        }
        for (int i = b.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < b.length; k++) {
                b[i] -= a[k][i] * b[k];
            }
            b[i] /= a[i][i];
        }
        return true;
    }

    private static boolean factor(double[][] a) {
        for (int i = 0; i < a.length; i++) {
            double diagonal = a[i][i];
            for (int j = 0; j <= i; j++) {
                double rest = a[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= a[i][k] * a[j][k];
                }
                if (j < i) {
                    a[i][j] = rest / a[j][j];
                } else if (rest > SINGULAR * diagonal) {
                    a[i][i] = Math.sqrt(rest);
                } else {
                    return false;
                }
            }
        }
        return true;
    }
}
