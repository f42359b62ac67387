package dev.touchstone.randomisation.meta;

/** Whose criteria. */
public enum ConsistencyVariant {
    /** With the direction of the estimator's scores, and nothing said of perturbations that leave no sample to look at. */
    MENDED,
    /**
     * As the published code computes them: scores are compared as if lower were better whatever the estimator (its direction is a text, and every text counts as true),
     * and a perturbation that leaves no sample has p = 0, which is a full IAC-AR for nothing.
     */
    PUBLISHED;

    ScoreDirection direction(ScoreDirection declared) {
        return this == PUBLISHED ? ScoreDirection.LOWER_IS_BETTER : declared;
    }
}
