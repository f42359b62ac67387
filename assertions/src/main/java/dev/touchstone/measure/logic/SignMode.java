package dev.touchstone.measure.logic;

import java.util.Locale;

/**
 * What is made of the signs of a map before it is measured. It is fixed for each method beforehand: the papers choose for each the mode
 * with the least NIB, which selects on the number that is reported.
 */
public enum SignMode {
    /** Scores as they are. */
    RAW {
        @Override
        public double apply(double score) {
            return score;
        }
    },
    /** Negative scores become 0. */
    RELU {
        @Override
        public double apply(double score) {
            return Math.max(0, score);
        }
    },
    /** Absolute values. */
    ABS {
        @Override
        public double apply(double score) {
            return Math.abs(score);
        }
    };

    /** The score that is measured; NaN stays NaN. */
    public abstract double apply(double score);

    /** Its name in reports, e.g. {@code relu}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
