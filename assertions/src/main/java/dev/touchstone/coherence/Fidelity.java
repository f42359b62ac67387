package dev.touchstone.coherence;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How well a global representation predicts what the model predicts, over some samples. Shares run from 0 to 1. Immutable. */
public final class Fidelity {

    private final int[][] counts;
    private final ConfidenceCurve confidence;

    private Fidelity(int[][] counts, ConfidenceCurve confidence) {
        this.counts = counts;
        this.confidence = confidence;
    }

    static Fidelity of(GlobalCoherence coherence, CoherenceSamples samples) {
        int[][] counts = new int[samples.classes()][samples.classes()];
        double[] confidences = new double[samples.samples().size()];
        boolean[] faithful = new boolean[confidences.length];
        for (int n = 0; n < confidences.length; n++) {
            CoherenceSample sample = samples.samples().get(n);
            double[] scores = coherence.scores(sample);
            int winner = coherence.winner(scores);
            counts[sample.predicted()][winner]++;
            confidences[n] = scores[winner];
            faithful[n] = winner == sample.predicted();
        }
        return new Fidelity(counts, ConfidenceCurve.of(confidences, faithful));
    }

    /** How many samples that the model predicts as one class the representation predicts as another, or the same. */
    public int count(int model, int representation) {
        return counts[model][representation];
    }

    /** The share of samples that both predict alike: the fidelity. */
    public double share() {
        return (double) classes().map(c -> counts[c][c]).sum()
                / Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
    }

    /** The mean over the classes of their precision: of the samples that the representation predicts as one, the model's share; 0 of none. */
    public double macroPrecision() {
        return classes().mapToDouble(this::precision).average().orElseThrow();
    }

    /** The mean over the classes of their recall: of the samples that the model predicts as one, the representation's share. */
    public double macroRecall() {
        return classes().mapToDouble(this::recall).average().orElseThrow();
    }

    /** The mean over the classes of the harmonic mean of precision and recall; 0 where both are 0. */
    public double macroF1() {
        return classes()
                .mapToDouble(c -> 2 * precision(c) * recall(c) / Math.max(Double.MIN_NORMAL, precision(c) + recall(c)))
                .average()
                .orElseThrow();
    }

    /** The fidelity among the most confident samples. */
    public ConfidenceCurve confidence() {
        return confidence;
    }

    private IntStream classes() {
        return IntStream.range(0, counts.length);
    }

    private double precision(int c) {
        return (double) counts[c][c]
                / Math.max(1, classes().map(model -> counts[model][c]).sum());
    }

    private double recall(int c) {
        return (double) counts[c][c] / Arrays.stream(counts[c]).sum();
    }
}
