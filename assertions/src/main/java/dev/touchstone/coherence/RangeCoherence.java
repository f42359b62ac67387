package dev.touchstone.coherence;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * The fidelity of a representation that is built of the inputs with high scores alone and then classifies samples with all their inputs:
 * the newer form of the thresholded GCR. Masked inputs are left out while it is built, so pairs that are never shown count 0.
 *
 * @param steps with thresholds at 0, 20, 40, 60 and 80 % of the range of the scores; the first is built of all inputs
 */
public record RangeCoherence(List<Coherence> steps) {

    private static final double STEP = 0.2;
    private static final int STEPS = 5;

    public RangeCoherence {
        steps = List.copyOf(steps);
    }

    /** With thresholds in each sample's own range. */
    public static RangeCoherence ofOwnRange(
            CoherenceSamples samples, Representation representation, Normalisation normalisation) {
        return of(samples, representation, normalisation, ScoreThreshold.OfRange::new);
    }

    /** With thresholds in the range of all samples' scores together. */
    public static RangeCoherence ofJointRange(
            CoherenceSamples samples, Representation representation, Normalisation normalisation) {
        DoubleSummaryStatistics range = samples.samples().stream()
                .flatMapToDouble(sample -> IntStream.range(0, sample.inputs()).mapToDouble(sample::score))
                .summaryStatistics();
        double width = range.getMax() - range.getMin();
        return of(
                samples,
                representation,
                normalisation,
                share -> new ScoreThreshold.Fixed(range.getMin() + share * width));
    }

    private static RangeCoherence of(
            CoherenceSamples samples,
            Representation representation,
            Normalisation normalisation,
            DoubleFunction<ScoreThreshold> threshold) {
        return new RangeCoherence(IntStream.range(0, STEPS)
                .mapToObj(step -> MaskHandling.LEAVE_OUT.mask(samples, threshold.apply(step * STEP)))
                .map(built -> Coherence.of(built, samples, representation, normalisation))
                .toList());
    }

    /** The mean of the fidelities. */
    public double mean() {
        return steps.stream().mapToDouble(step -> step.map().share()).average().orElseThrow();
    }
}
