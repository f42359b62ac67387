package dev.touchstone.coherence;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The fidelity among the most confident samples: of all, of the best 90 %, ... of the best 10 %, numbers rounded down but at least one
 * sample. The confidence of a sample is the score of the class that wins. Of samples as confident as each other that stand across the
 * border the mean counts, so that their order does not matter; the released code takes the last ones.
 *
 * @param shares ten, from all samples to the best tenth
 */
public record ConfidenceCurve(List<Double> shares) {

    private static final int STEPS = 10;

    public ConfidenceCurve {
        shares = List.copyOf(shares);
    }

    static ConfidenceCurve of(double[] confidences, boolean[] faithful) {
        int[] order = IntStream.range(0, confidences.length)
                .boxed()
                .sorted(Comparator.comparingDouble(n -> -confidences[n]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] reached = new double[order.length + 1];
        for (int from = 0; from < order.length; ) {
            int to = from;
            int right = 0;
            while (to < order.length && confidences[order[to]] == confidences[order[from]]) {
                right += faithful[order[to++]] ? 1 : 0;
            }
            for (int k = from; k < to; k++) {
                reached[k + 1] = reached[from] + (double) right * (k + 1 - from) / (to - from);
            }
            from = to;
        }
        return new ConfidenceCurve(IntStream.range(0, STEPS)
                .map(step -> Math.max(1, (int) ((long) order.length * (STEPS - step) / STEPS)))
                .mapToObj(best -> reached[best] / best)
                .toList());
    }
}
