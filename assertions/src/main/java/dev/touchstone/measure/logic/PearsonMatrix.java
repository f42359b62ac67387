package dev.touchstone.measure.logic;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The absolute correlations of the scores of every two inputs over samples. */
final class PearsonMatrix {

    private final int inputs;
    private final int samples;
    /** Of each input its scores less their mean, over the root of the sum of their squares; zeros if they are all the same. */
    private final double[][] standardised;

    PearsonMatrix(List<LogicSample> samples) {
        this.inputs = samples.get(0).inputs();
        this.samples = samples.size();
        this.standardised = IntStream.range(0, inputs)
                .mapToObj(input -> standardise(samples.stream()
                        .mapToDouble(sample -> sample.score(input))
                        .toArray()))
                .toArray(double[][]::new);
    }

    private static double[] standardise(double[] scores) {
        if (DoubleStream.of(scores).allMatch(score -> score == scores[0])) {
            return new double[scores.length];
        }
        double mean = DoubleStream.of(scores).average().orElseThrow();
        double norm = Math.sqrt(DoubleStream.of(scores)
                .map(score -> (score - mean) * (score - mean))
                .sum());
        return DoubleStream.of(scores).map(score -> (score - mean) / norm).toArray();
    }

    int inputs() {
        return inputs;
    }

    /** |r|, from 0 to 1; 0 if one input's scores are all the same. */
    double of(int one, int other) {
        double sum = 0;
        for (int sample = 0; sample < samples; sample++) {
            sum += standardised[one][sample] * standardised[other][sample];
        }
        return Math.min(1, Math.abs(sum));
    }

    /** The chance of such a correlation or a higher one between independent normal scores of so many samples. */
    static double pValue(double correlation, int samples) {
        double r2 = correlation * correlation;
        return IncompleteBeta.regularised((samples - 2) / 2.0, 0.5, 1 - r2);
    }

    /** All |r| of two inputs of which one is such and the other is such, each pair once. */
    DoubleStream between(IntPredicate one, IntPredicate other) {
        return IntStream.range(0, inputs).boxed().flatMapToDouble(first -> IntStream.range(first + 1, inputs)
                .filter(second -> one.test(first) && other.test(second) || one.test(second) && other.test(first))
                .mapToDouble(second -> of(first, second)));
    }
}
