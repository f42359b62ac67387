package dev.touchstone.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Holm's adjustment of p-values for how many hypotheses are tested at once (Holm, A Simple Sequentially Rejective Multiple Test Procedure,
 * Scandinavian Journal of Statistics 1979): the i-th smallest of m is multiplied by m - i + 1, and none becomes smaller than one before it.
 * Who rejects those whose adjusted value is at most alpha rejects any true hypothesis with a chance of alpha at most, however the p-values depend
 * on each other.
 */
public final class HolmAdjustment {

    private HolmAdjustment() {}

    /**
     * The adjusted values, in the given order, each at most 1.
     *
     * @throws IllegalArgumentException if one is not in [0, 1]
     */
    public static double[] of(double... pValues) {
        for (double p : pValues) {
            if (!(p >= 0 && p <= 1)) {
                throw new IllegalArgumentException("a p-value lies in [0, 1], but one is " + p);
            }
        }
        List<Integer> ascending = IntStream.range(0, pValues.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> pValues[i]))
                .toList();
        double[] adjusted = new double[pValues.length];
        double before = 0;
        for (int rank = 0; rank < pValues.length; rank++) {
            int place = ascending.get(rank);
            before = Math.max(before, Math.min(1, (pValues.length - rank) * pValues[place]));
            adjusted[place] = before;
        }
        return adjusted;
    }
}
