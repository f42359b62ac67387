package dev.touchstone.scenario;

/**
 * What two inputs of a game do together, as a symmetric matrix (L, L) over its inputs.
 *
 * <p>Each index gives a value I(i, j) to every pair and a main effect to every input. Half of I(i, j) stands at [i][j] and half at [j][i],
 * the main effect of i at [i][i]. Of both indices the sum of column i, and of row i, is the Shapley value of i, and the sum of the
 * matrix is {@code v(N) - v(empty)} (efficiency). Inputs that the game treats alike have equal rows up to their order (symmetry); of an
 * input that changes nothing the row and the column are 0 (dummy). With m the {@linkplain SetFunction#dividends() dividends}, t = |T|:
 */
public enum InteractionIndex {
    /**
     * The Shapley interaction index {@code I(i, j) = sum over T with i and j of m(T) / (t - 1)}, the mean of {@code v(S + i + j) - v(S + i)
     * - v(S + j) + v(S)} weighed {@code |S|! (n - |S| - 2)! / (n - 1)!} (Grabisch and Roubens, An Axiomatic Approach to the Concept of
     * Interaction, 1999). Its main effect is the Shapley value less half of the input's pairs, as in n-Shapley values of order
     * two (Bordt and von Luxburg, From Shapley Values to Generalized Additive Models and back, 2023).
     */
    SII {
        @Override
        double ofPair(int size) {
            return 1.0 / (size - 1);
        }
    },
    /**
     * The Shapley-Taylor index of order two, {@code I(i, j) = sum over T with i and j of 2 m(T) / (t (t - 1))}, with the main effect {@code
     * v(i) - v(empty)} (Sundararajan, Dhamdhere and Agarwal, The Shapley Taylor Interaction Index, 2020).
     */
    STII {
        @Override
        double ofPair(int size) {
            return 2.0 / (size * (size - 1.0));
        }
    };

    /** The share of the dividend of a set of this size that a pair in it gets. */
    abstract double ofPair(int size);

    /** The matrix (L, L) of a game over L inputs. */
    public final double[][] matrix(SetFunction game) {
        SetFunction dividends = game.dividends();
        int inputs = game.inputs();
        double[][] matrix = new double[inputs][inputs];
        int[] members = new int[inputs];
        for (int set = 1; set < 1 << inputs; set++) {
            double dividend = dividends.value(new InputSet(set));
            int size = members(set, members);
            double half = size == 1 ? 0 : dividend * ofPair(size) / 2;
            double main = dividend / size - (size - 1) * half;
            for (int a = 0; a < size; a++) {
                matrix[members[a]][members[a]] += main;
                for (int b = 0; b < a; b++) {
                    matrix[members[a]][members[b]] += half;
                }
            }
        }
        mirror(matrix);
        return matrix;
    }

    private static int members(int set, int[] members) {
        int size = 0;
        for (int left = set; left != 0; left &= left - 1) {
            members[size++] = Integer.numberOfTrailingZeros(left);
        }
        return size;
    }

    private static void mirror(double[][] matrix) {
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < i; j++) {
                matrix[j][i] = matrix[i][j];
            }
        }
    }
}
