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
        for (int k = 0; k < values.length; k++) {
            double gain = shares[k] * (values[k] - values[0]);
            int size = Integer.bitCount(coalitions[k]);
            for (int i = 0; i < players; i++) {
                int one = coalitions[k] >> i & 1;
                singles[i] += gain * factor(1, size, one);
                for (int j = 0; j < i; j++) {
                    pairs[i][j] += gain * factor(2, size, one + (coalitions[k] >> j & 1));
                }
            }
        }
        return joined(pairs, singles);
    }

    /** What v of a coalition counts in the index of a set of inputs. @param order how many these are @param held of them in it */
    private double factor(int order, int size, int held) {
        int others = players - order;
        int outside = size - held;
        double weight = 1 / ((others + 1) * Binomial.of(others, outside));
        return (order - held) % 2 == 0 ? weight : -weight;
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
