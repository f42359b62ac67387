package dev.touchstone.method.perturbation;

import java.util.Optional;

/**
 * Weighted least squares for {@code v(S) = v(empty) + sum over S of phi_i} under {@code sum of all phi_i = v(N) - v(empty)}, with the
 * constraint eliminated: the last feature's value is what the others leave over.
 */
final class ShapleyRegression {

    private final int players;
    private final double empty;
    private final double total;
    private final double[][] normal;
    private final double[] right;

    /** @param empty v of the empty coalition @param full v(N) */
    ShapleyRegression(int players, double empty, double full) {
        this.players = players;
        this.empty = empty;
        this.total = full - empty;
        this.normal = new double[players - 1][players - 1];
        this.right = new double[players - 1];
    }

    /** Adds the observation v(S) = value. @param members of S, by feature */
    void add(boolean[] members, double value, double weight) {
        int last = members[players - 1] ? 1 : 0;
        double rest = value - empty - last * total;
        for (int i = 0; i < players - 1; i++) {
            int row = (members[i] ? 1 : 0) - last;
            if (row != 0) {
                right[i] += weight * row * rest;
                for (int j = 0; j <= i; j++) {
                    normal[i][j] += weight * row * ((members[j] ? 1 : 0) - last);
                }
            }
        }
    }

    /** The values phi, if the observations determine them; can be asked once. */
    Optional<double[]> solve() {
        if (!Cholesky.solve(normal, right)) {
            return Optional.empty();
        }
        double[] values = new double[players];
        double rest = total;
        for (int i = 0; i < players - 1; i++) {
            values[i] = right[i];
            rest -= right[i];
        }
        values[players - 1] = rest;
        return Optional.of(values);
    }
}
