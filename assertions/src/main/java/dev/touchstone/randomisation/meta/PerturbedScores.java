package dev.touchstone.randomisation.meta;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What an estimator says after one perturbation.
 *
 * @param scores of the same methods on the same samples
 * @param samePrediction of each sample whether the model still predicts the class that it predicted before
 */
public record PerturbedScores(Scores scores, List<Boolean> samePrediction) {

    /** @throws IllegalArgumentException if there is not one prediction a sample */
    public PerturbedScores {
        samePrediction = List.copyOf(samePrediction);
        if (samePrediction.size() != scores.samples()) {
            throw new IllegalArgumentException(
                    "%d predictions do not fit %d samples".formatted(samePrediction.size(), scores.samples()));
        }
    }

    /** The samples that a failure mode is asked of. */
    List<Integer> kept(FailureMode mode) {
        return IntStream.range(0, samePrediction.size())
                .filter(sample -> mode.keeps(samePrediction.get(sample)))
                .boxed()
                .toList();
    }
}
