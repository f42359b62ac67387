package dev.touchstone.method.interaction;

import dev.touchstone.method.perturbation.Binomial;

/**
 * The Shapley interaction index as a sum over coalitions, each of which stands for as many as its share says.
 *
 * @param coalitions by bits, the empty one first
 */
record InteractionEstimate(int players, int[] coalitions, double[] shares) implements CoalitionMethod.Inquiry {

    @Override
    public double[][] matrix(double[] values) {
        double[][] pairs = new double[players][players];
        double[] singles = new double[players];
        double[][] ofOne = factors(1);
        double[][] ofTwo = factors(2);
        for (int k = 0; k < values.length; k++) {
            double gain = shares[k] * (values[k] - values[0]);
            double[] one = ofOne[Integer.bitCount(coalitions[k])];
            double[] two = ofTwo[Integer.bitCount(coalitions[k])];
            for (int i = 0; i < players; i++) {
                int held = coalitions[k] >> i & 1;
                singles[i] += gain * one[held];
                for (int j = 0; j < i; j++) {
                    pairs[i][j] += gain * two[held + (coalitions[k] >> j & 1)];
                }
            }
        }
        return joined(pairs, singles);
    }

    /** What v of a coalition counts in the index of so many inputs, by its size and by how many of them it holds. */
    private double[][] factors(int order) {
        int others = players - order;
        double[][] factors = new double[players + 1][order + 1];
        for (int held = 0; held <= order; held++) {
            for (int outside = 0; outside <= others; outside++) {
                double weight = 1 / ((others + 1) * Binomial.of(others, outside));
                factors[outside + held][held] = (order - held) % 2 == 0 ? weight : -weight;
            }
        }
        return factors;
    }

    /** Half of a pair to each of its places; the main effects less half of their pairs on the diagonal. */
    private double[][] joined(double[][] pairs, double[] singles) {
        double[][] matrix = new double[players][players];
        for (int i = 0; i < players; i++) {
            matrix[i][i] += singles[i];
            for (int j = 0; j < i; j++) {
                double half = pairs[i][j] / 2;
                matrix[i][j] = half;
                matrix[j][i] = half;
                matrix[i][i] -= half;
                matrix[j][j] -= half;
            }
        }
        return matrix;
    }
}
