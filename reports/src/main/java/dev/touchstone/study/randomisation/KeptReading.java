package dev.touchstone.study.randomisation;

import dev.touchstone.randomisation.Decision;
import dev.touchstone.randomisation.meta.FailureMode;
import dev.touchstone.randomisation.meta.Occasion;
import dev.touchstone.randomisation.meta.OccasionReading;
import dev.touchstone.randomisation.meta.Perturbation;
import dev.touchstone.randomisation.meta.PerturbationSpace;
import dev.touchstone.randomisation.meta.Reading;
import java.util.List;
import java.util.Optional;

/**
 * What a test said on one occasion, as it is kept on disk.
 *
 * @param seed the base seed
 * @param space what was perturbed, or null
 * @param mode how it was, or null
 * @param draw which draw of the perturbation; 0 without one
 * @param decision its decision
 * @param statistic NaN if there is none
 * @param bounds of the statistic
 * @param scores of each input; NaN where it is not defined
 * @param samePrediction of each input whether the model predicts the class that is explained
 */
record KeptReading(
        long seed,
        PerturbationSpace space,
        FailureMode mode,
        int draw,
        Decision decision,
        double statistic,
        KeptBounds bounds,
        List<Double> scores,
        List<Boolean> samePrediction) {

    static KeptReading of(OccasionReading at) {
        Optional<Perturbation> by = at.occasion().perturbation();
        Reading reading = at.reading();
        return new KeptReading(
                at.occasion().seed(),
                by.map(Perturbation::space).orElse(null),
                by.map(Perturbation::mode).orElse(null),
                by.map(Perturbation::index).orElse(0),
                reading.decision(),
                reading.statistic(),
                KeptBounds.of(reading.bounds()),
                reading.scores(),
                at.samePrediction());
    }

    OccasionReading reading() {
        Optional<Perturbation> by = space == null ? Optional.empty() : Optional.of(new Perturbation(space, mode, draw));
        return new OccasionReading(
                new Occasion(seed, by), new Reading(decision, statistic, bounds.interval(), scores), samePrediction);
    }
}
