package dev.touchstone.randomisation.meta;

import java.util.ArrayList;
import java.util.List;

/** MetaQuantus' criteria of a test, from its readings of several methods. */
public final class EstimatorConsistency {

    private EstimatorConsistency() {}

    /**
     * The criteria in one space of perturbations.
     *
     * @param readings of methods on the same occasions
     * @throws IllegalArgumentException if there are none, or a method was not read on an occasion of another
     */
    public static MetaConsistency of(
            List<MethodReadings> readings,
            PerturbationSpace space,
            ScoreDirection direction,
            ConsistencyVariant variant) {
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("there are no methods to compare");
        }
        return MetaConsistency.of(
                scores(readings, readings.get(0).occasions().get(0).occasion()),
                perturbed(readings, space, FailureMode.NOISE_RESILIENCE),
                perturbed(readings, space, FailureMode.ADVERSARY_REACTIVITY),
                direction,
                variant);
    }

    private static List<PerturbedScores> perturbed(
            List<MethodReadings> readings, PerturbationSpace space, FailureMode mode) {
        List<PerturbedScores> perturbed = new ArrayList<>();
        for (OccasionReading at : readings.get(0).occasions()) {
            if (at.occasion().isDisturbed(space, mode)) {
                perturbed.add(new PerturbedScores(scores(readings, at.occasion()), at.samePrediction()));
            }
        }
        return perturbed;
    }

    private static Scores scores(List<MethodReadings> readings, Occasion occasion) {
        return new Scores(readings.stream()
                .map(its -> its.on(occasion).reading().scores().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray())
                .toArray(double[][]::new));
    }
}
