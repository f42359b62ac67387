package dev.touchstone.method.interaction;

import java.util.HashMap;
import java.util.Map;

/**
 * The inputs that come out when some values of a row are replaced by its baseline's, for a group of rows. Hybrids of equal values, of one
 * row or of several, have the same number: at each position the values that occur there are counted through, and a hybrid is a number with
 * one digit for each position.
 */
final class Hybrids {

    private final int[][] kept;
    private final int[][] replaced;
    private final double[][] valuesAt;
    private final double count;

    /**
     * @param rows (n, L)
     * @param baselines (n, L)
     */
    Hybrids(double[][] rows, double[][] baselines) {
        int inputs = rows[0].length;
        this.kept = new int[rows.length][inputs];
        this.replaced = new int[rows.length][inputs];
        this.valuesAt = new double[inputs][];
        double stride = 1;
        for (int input = 0; input < inputs; input++) {
            Map<Double, Integer> digits = new HashMap<>();
            for (int row = 0; row < rows.length; row++) {
                kept[row][input] = (int) stride * digit(rows[row][input], digits);
                replaced[row][input] = (int) stride * digit(baselines[row][input], digits);
            }
            double[] values = new double[digits.size()];
            digits.forEach((value, digit) -> values[digit] = value);
            valuesAt[input] = values;
            stride *= values.length;
        }
        this.count = stride;
    }

    private static int digit(double value, Map<Double, Integer> digits) {
        Integer known = digits.putIfAbsent(value, digits.size());
        return known == null ? digits.size() - 1 : known;
    }

    /** How many numbers there are. They are not to be used if this is more than an int holds. */
    double count() {
        return count;
    }

    /** The number of the hybrid that has the row's own values at the coalition's positions. @param coalition by bits */
    int number(int row, int coalition) {
        int number = 0;
        for (int input = 0; input < valuesAt.length; input++) {
            number += (coalition >> input & 1) == 1 ? kept[row][input] : replaced[row][input];
        }
        return number;
    }

    /** The value of a hybrid at a position. */
    void write(int number, double[] values, int from) {
        int rest = number;
        for (int input = 0; input < valuesAt.length; input++) {
            values[from + input] = valuesAt[input][rest % valuesAt[input].length];
            rest /= valuesAt[input].length;
        }
    }
}
