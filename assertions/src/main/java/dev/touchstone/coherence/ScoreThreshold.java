package dev.touchstone.coherence;

import dev.touchstone.scenario.InputSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Which inputs of a sample a map shows: those whose score, the sum of the column for a matrix, is at least the threshold. Source: the
 * masks of the ANDOR papers, with "at least" as in the later code; the earlier has "above".
 */
public sealed interface ScoreThreshold {

    /** The inputs that are kept. */
    InputSet kept(CoherenceSample sample);

    /**
     * The highest score in the baseline block.
     *
     * @param inputs how many inputs that block has, the last ones of a sample, at least 1
     */
    record Baseline(int inputs) implements ScoreThreshold {

        public Baseline {
            if (inputs < 1) {
                throw new IllegalArgumentException("a baseline block has one input or more, not " + inputs);
            }
        }

        @Override
        public InputSet kept(CoherenceSample sample) {
            if (inputs > sample.inputs()) {
                throw new IllegalArgumentException(
                        "a baseline block of %d does not fit %d inputs".formatted(inputs, sample.inputs()));
            }
            double[] scores = scores(sample);
            return atLeast(
                    Arrays.stream(scores, scores.length - inputs, scores.length)
                            .max()
                            .orElseThrow(),
                    scores);
        }

        @Override
        public String toString() {
            return "baseline";
        }
    }

    /**
     * So many times the mean of the scores, after they are scaled to run from 0 to 1. Of a constant map all inputs are kept.
     *
     * @param factor 1.0, 0.8 and 0.5 in the papers; above 0
     */
    record OfMean(double factor) implements ScoreThreshold {

        public OfMean {
            if (!(factor > 0 && factor <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException("a threshold is a positive number of means, not " + factor);
            }
        }

        @Override
        public InputSet kept(CoherenceSample sample) {
            double[] scores = scores(sample);
            double least = DoubleStream.of(scores).min().orElseThrow();
            double range = DoubleStream.of(scores).max().orElseThrow() - least;
            if (range == 0) {
                return InputSet.range(0, scores.length);
            }
            double[] scaled = DoubleStream.of(scores)
                    .map(score -> (score - least) / range)
                    .toArray();
            return atLeast(factor * DoubleStream.of(scaled).average().orElseThrow(), scaled);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.1f", factor);
        }
    }

    /**
     * A score, the same for all samples.
     *
     * @param score finite
     */
    record Fixed(double score) implements ScoreThreshold {

        public Fixed {
            if (!Double.isFinite(score)) {
                throw new IllegalArgumentException("a threshold is a finite score, not " + score);
            }
        }

        @Override
        public InputSet kept(CoherenceSample sample) {
            return atLeast(score, scores(sample));
        }
    }

    /**
     * So much of the way from a sample's lowest score to its highest.
     *
     * @param share from 0, where all inputs are kept, to 1
     */
    record OfRange(double share) implements ScoreThreshold {

        public OfRange {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("a share of a range is from 0 to 1, not " + share);
            }
        }

        @Override
        public InputSet kept(CoherenceSample sample) {
            double[] scores = scores(sample);
            double least = DoubleStream.of(scores).min().orElseThrow();
            double most = DoubleStream.of(scores).max().orElseThrow();
            return atLeast(least + share * (most - least), scores);
        }
    }

    private static double[] scores(CoherenceSample sample) {
        return IntStream.range(0, sample.inputs()).mapToDouble(sample::score).toArray();
    }

    private static InputSet atLeast(double line, double[] scores) {
        return InputSet.of(IntStream.range(0, scores.length)
                .filter(input -> scores[input] >= line)
                .toArray());
    }
}
