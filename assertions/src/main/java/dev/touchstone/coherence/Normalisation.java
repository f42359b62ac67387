package dev.touchstone.coherence;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How the tables of the classes are made comparable. With {@code mx_c} and {@code mn_c} the largest and smallest entry of each cell of
 * class c, and {@code W_c} the sum of {@code mx_c} over the cells; where {@code W} is 0 the number of cells takes its place. Figures of the
 * papers use {@link #OVER_MAX} alone.
 *
 * <p>Scores that are mostly negative make {@code W_c} negative, which turns the order within that class around: so the definition has it.
 * Relu or absolute values avoid it.
 */
public enum Normalisation {
    /** The values as they were added up. */
    NONE("None") {
        @Override
        Table of(Table table) {
            return table;
        }
    },
    /** {@code F_c / W_c}: the highest score that a class can reach becomes 1. */
    OVER_MAX("OverMax") {
        @Override
        Table of(Table table) {
            double[] weights = IntStream.range(0, table.classes())
                    .mapToDouble(c -> weight(table.maxima(c)))
                    .toArray();
            return table.map((value, c, cell) -> value / weights[c]);
        }
    },
    /** OverMax, less the mean of the other classes. Of two classes it predicts like OverMax. */
    DIFF_NORMALIZE("DiffNormalize") {
        @Override
        Table of(Table table) {
            Table over = OVER_MAX.of(table);
            double[][] values = new double[over.classes()][over.values()[0].length];
            for (int k = 0; k < values[0].length; k++) {
                double sum = 0;
                for (double[] ofClass : over.values()) {
                    sum += ofClass[k];
                }
                for (int c = 0; c < values.length; c++) {
                    double own = over.values()[c][k];
                    values[c][k] = own - (sum - own) / (values.length - 1);
                }
            }
            return new Table(values, over.entries());
        }
    },
    /** {@code (F_c - mn_c) / (mx_c - mn_c) * mx_c / W_c}: each cell runs from 0; {@code F_c / W_c} where its entries are equal. */
    PER_CLASS("PerClass") {
        @Override
        Table of(Table table) {
            double[][] mx = new double[table.classes()][];
            double[][] mn = new double[table.classes()][];
            Arrays.setAll(mx, table::maxima);
            Arrays.setAll(mn, table::minima);
            return table.map((value, c, cell) -> stretched(value, mn[c][cell], mx[c][cell]) / weight(mx[c]));
        }
    },
    /** The same with the maxima and minima of all classes together. */
    BETWEEN_CLASSES("BetweenClasses") {
        @Override
        Table of(Table table) {
            double[] mx = table.jointMaxima();
            double[] mn = table.jointMinima();
            double weight = weight(mx);
            return table.map((value, c, cell) -> stretched(value, mn[cell], mx[cell]) / weight);
        }
    },
    /** OverMax, then {@code (F_c - mn) / (mx_c - mn) * mx_c} with mn the minima of all classes together. */
    MIXED_CLASSES("MixedClasses") {
        @Override
        Table of(Table table) {
            Table over = OVER_MAX.of(table);
            double[][] mx = new double[over.classes()][];
            Arrays.setAll(mx, over::maxima);
            double[] mn = over.jointMinima();
            return over.map((value, c, cell) -> stretched(value, mn[cell], mx[c][cell]));
        }
    };

    private final String title;

    Normalisation(String title) {
        this.title = title;
    }

    abstract Table of(Table table);

    private static double weight(double[] maxima) {
        double sum = Arrays.stream(maxima).sum();
        return sum == 0 ? maxima.length : sum;
    }

    private static double stretched(double value, double least, double most) {
        return most == least ? value : (value - least) / (most - least) * most;
    }

    /** Its name in the papers' code, e.g. {@code OverMax}. */
    @Override
    public String toString() {
        return title;
    }
}
