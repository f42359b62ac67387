package dev.touchstone.randomisation.meta;

import dev.touchstone.randomisation.EfficientMprt;
import dev.touchstone.randomisation.EfficientMprtResult;
import dev.touchstone.randomisation.IncomparableMapException;
import dev.touchstone.randomisation.ModelCopies;

/**
 * Efficient MPRT: an input's score is the relative rise of its maps' complexity.
 *
 * @param id its name
 * @param test what is run
 */
public record EfficientMprtEstimator(String id, EfficientMprt test) implements Estimator {

    @Override
    public ScoreDirection direction() {
        return ScoreDirection.HIGHER_IS_BETTER;
    }

    @Override
    public int inputs() {
        return test.inputs();
    }

    @Override
    public Reading read(ModelCopies copies) {
        try {
            EfficientMprtResult result = test.evaluate(copies);
            return new Reading(result.decision(), result.rise(), result.bounds(), result.byInput());
        } catch (IncomparableMapException e) {
            return Reading.faulty(copies.samples().size());
        }
    }
}
