package dev.touchstone.coherence;

import java.util.Arrays;

/**
 * For each class a number for every cell and entry. A cell is a place (an input or a pair of inputs), an entry what stands there (a symbol
 * or a pair of symbols). Whoever gets the arrays must leave them as they are.
 *
 * @param values {@code [classes][cells * entries]}, the entries of one cell side by side
 * @param entries how many entries a cell has
 */
record Table(double[][] values, int entries) {

    int classes() {
        return values.length;
    }

    int cells() {
        return values[0].length / entries;
    }

    double value(int c, int cell, int entry) {
        return values[c][cell * entries + entry];
    }

    /** The largest entry of each cell of a class. */
    double[] maxima(int c) {
        double[] maxima = new double[cells()];
        Arrays.fill(maxima, Double.NEGATIVE_INFINITY);
        for (int k = 0; k < values[c].length; k++) {
            maxima[k / entries] = Math.max(maxima[k / entries], values[c][k]);
        }
        return maxima;
    }

    /** The smallest entry of each cell of a class. */
    double[] minima(int c) {
        double[] minima = new double[cells()];
        Arrays.fill(minima, Double.POSITIVE_INFINITY);
        for (int k = 0; k < values[c].length; k++) {
            minima[k / entries] = Math.min(minima[k / entries], values[c][k]);
        }
        return minima;
    }

    /** The largest entry of each cell over all classes. */
    double[] jointMaxima() {
        double[] joint = maxima(0);
        for (int c = 1; c < classes(); c++) {
            double[] ofClass = maxima(c);
            Arrays.setAll(joint, cell -> Math.max(joint[cell], ofClass[cell]));
        }
        return joint;
    }

    /** The smallest entry of each cell over all classes. */
    double[] jointMinima() {
        double[] joint = minima(0);
        for (int c = 1; c < classes(); c++) {
            double[] ofClass = minima(c);
            Arrays.setAll(joint, cell -> Math.min(joint[cell], ofClass[cell]));
        }
        return joint;
    }

    /** Each value, with where it stands, changed. */
    Table map(Change change) {
        double[][] changed = new double[classes()][values[0].length];
        for (int c = 0; c < classes(); c++) {
            for (int k = 0; k < changed[c].length; k++) {
                changed[c][k] = change.of(values[c][k], c, k / entries);
            }
        }
        return new Table(changed, entries);
    }

    /** What a value of a class and a cell becomes. */
    interface Change {
        double of(double value, int c, int cell);
    }
}
