package dev.touchstone.randomisation.meta;

/** Which scores of an estimator speak for a method. */
public enum ScoreDirection {
    /** As of a similarity with maps of random models. */
    LOWER_IS_BETTER {
        @Override
        boolean worsens(double before, double after) {
            return after > before;
        }
    },
    /** As of the rise of complexity. */
    HIGHER_IS_BETTER {
        @Override
        boolean worsens(double before, double after) {
            return after < before;
        }
    };

    /** Whether the score has become worse. */
    abstract boolean worsens(double before, double after);
}
