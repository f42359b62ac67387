package dev.touchstone.randomisation;

import java.util.Arrays;

/**
 * Retained similarity of weighted inputs and replicates. With similarities {@code s_itr} of the maps of input i on the trained model and on
 * random version (t, r), the floor {@code F_tr}, their mean over different inputs, and the ceiling {@code C}, the mean similarity of two
 * runs on the trained model, it is {@code T}, the mean of {@code (s_itr - F_tr) / (C - F_tr)}.
 *
 * @param ceiling C
 * @param specific the mean of {@code C - F_tr}: how far a map is repeatable and says more than that of another input; NaN if no floor can
 *     be had, as where all inputs are the same one
 * @param value T; NaN if no floor can be had or one is no lower than the ceiling
 */
record Retained(double ceiling, double specific, double value) {

    /** Of all inputs and replicates alike. */
    static Retained of(SimilarityTable table) {
        return of(table, ones(table.inputs()), ones(table.replicates()));
    }

    /**
     * Of a resample. Pairs of an input with itself do not count for a floor, however often the input was drawn; what cannot be compared does
     * not count at all.
     *
     * @param inputs how often each input was drawn
     * @param replicates how often each replicate was drawn
     */
    static Retained of(SimilarityTable table, int[] inputs, int[] replicates) {
        double ceiling = ceiling(table, inputs);
        WeightedMean specific = new WeightedMean();
        WeightedMean value = new WeightedMean();
        for (int t = 0; t < table.steps(); t++) {
            for (int r = 0; r < table.replicates(); r++) {
                VersionSums version = VersionSums.of(table, t, r, inputs);
                if (replicates[r] > 0 && version.ownWeight() > 0) {
                    specific.add(ceiling - version.floor(), replicates[r]);
                    value.add(version.retained(ceiling), replicates[r] * version.ownWeight());
                }
            }
        }
        return new Retained(ceiling, specific.value(), value.value());
    }

    private static double ceiling(SimilarityTable table, int[] inputs) {
        WeightedMean ceiling = new WeightedMean();
        for (int i = 0; i < inputs.length; i++) {
            if (!Double.isNaN(table.repeat(i))) {
                ceiling.add(table.repeat(i), inputs[i]);
            }
        }
        return ceiling.value();
    }

    private static int[] ones(int count) {
        int[] ones = new int[count];
        Arrays.fill(ones, 1);
        return ones;
    }
}
