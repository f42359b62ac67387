package dev.touchstone.study.figure;

/**
 * A finding of a paper, held against a study's own numbers.
 *
 * @param claim what the paper says, with the quantifier that was checked
 * @param source where the paper shows it
 * @param measure what it was checked with
 * @param outcome whether it held
 * @param evidence the numbers that decided, or what is missing
 */
public record Finding(String claim, String source, String measure, Outcome outcome, String evidence) {

    /** What became of a claim. */
    public enum Outcome {
        /** The study's numbers say so too. */
        HELD("held"),
        /** The study's numbers say otherwise. */
        NOT_HELD("not held"),
        /** The study has not the rows, or too few defined ones, to say. */
        NOT_MEASURED("not measured");

        private final String text;

        Outcome(String text) {
            this.text = text;
        }

        /** {@code held}, {@code not held} or {@code not measured}. */
        public String text() {
            return text;
        }

        /** As the numbers say. */
        public static Outcome of(boolean held) {
            return held ? HELD : NOT_HELD;
        }
    }

    /** One line for a console: the outcome first, then claim, measure and evidence. */
    public String text() {
        return "%-12s  %s (%s, %s): %s".formatted(outcome.text(), claim, source, measure, evidence);
    }
}
