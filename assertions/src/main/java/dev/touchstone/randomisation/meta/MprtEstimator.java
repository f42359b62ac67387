package dev.touchstone.randomisation.meta;

import dev.touchstone.randomisation.IncomparableMapException;
import dev.touchstone.randomisation.ModelCopies;
import dev.touchstone.randomisation.Mprt;
import dev.touchstone.randomisation.RetentionResult;

/**
 * MPRT, plain or smooth: an input's score is what its maps retain.
 *
 * @param id its name
 * @param test what is run
 */
public record MprtEstimator(String id, Mprt test) implements Estimator {

    @Override
    public ScoreDirection direction() {
        return ScoreDirection.LOWER_IS_BETTER;
    }

    @Override
    public int inputs() {
        return test.rule().inputs();
    }

    @Override
    public Reading read(ModelCopies copies) {
        try {
            RetentionResult result = test.evaluate(copies);
            return new Reading(result.decision(), result.retained(), result.bounds(), result.byInput());
        } catch (IncomparableMapException e) {
            return Reading.faulty(copies.samples().size());
        }
    }
}
