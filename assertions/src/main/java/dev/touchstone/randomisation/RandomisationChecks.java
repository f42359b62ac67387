package dev.touchstone.randomisation;

import java.util.Optional;

/**
 * Randomisation tests together: MPRT and the random-logit test decide, efficient MPRT is reported beside them. Immutable.
 *
 * @param mprt whether maps depend on the parameters
 * @param randomLogit whether they depend on the class
 * @param efficient whether they get more complex; it decides nothing
 */
public record RandomisationChecks(Mprt mprt, RandomLogit randomLogit, EfficientMprt efficient) {

    /** @throws IllegalArgumentException if they are to explain different numbers of inputs */
    public RandomisationChecks {
        if (mprt.rule().inputs() != randomLogit.rule().inputs() || mprt.rule().inputs() != efficient.inputs()) {
            throw new IllegalArgumentException(
                    "all checks explain the same inputs, but were to explain %d, %d and %d; give all the same number"
                            .formatted(mprt.rule().inputs(), randomLogit.rule().inputs(), efficient.inputs()));
        }
    }

    /** Each by its standard. */
    public static RandomisationChecks standard(Similarity similarity, Complexity complexity) {
        return new RandomisationChecks(
                Mprt.standard(similarity), RandomLogit.standard(similarity), EfficientMprt.standard(complexity));
    }

    /** How many samples each explains. */
    public int inputs() {
        return efficient.inputs();
    }

    /** Each sized for maps of so many places. */
    public RandomisationChecks sizedFor(int places) {
        return new RandomisationChecks(mprt.sizedFor(places), randomLogit.sizedFor(places), efficient.sizedFor(places));
    }

    public RandomisationChecks inputs(int count) {
        return new RandomisationChecks(mprt.inputs(count), randomLogit.inputs(count), efficient.inputs(count));
    }

    /** Each with signs dropped, whatever the method declares. */
    public RandomisationChecks ofMagnitudes() {
        return new RandomisationChecks(mprt.ofMagnitudes(), randomLogit.ofMagnitudes(), efficient.ofMagnitudes());
    }

    /** Each with signs kept, whatever the method declares. */
    public RandomisationChecks signed() {
        return new RandomisationChecks(mprt.signed(), randomLogit.signed(), efficient.signed());
    }

    public RandomisationChecks withoutControls() {
        return new RandomisationChecks(
                mprt.withoutControls(), randomLogit.withoutControls(), efficient.withoutControls());
    }

    /**
     * Runs them all on the same copies.
     *
     * @throws IncomparableMapException if a map of the trained model cannot be compared: a fault of the method
     * @throws IllegalArgumentException if there are fewer than {@value RetentionRule#FEWEST_INPUTS} samples, or the model has no parameters
     */
    public RandomisationChecksResult evaluate(ModelCopies copies) {
        return RandomisationChecksResult.of(mprt.evaluate(copies), randomLogit.evaluate(copies), reported(copies));
    }

    private Optional<EfficientMprtResult> reported(ModelCopies copies) {
        try {
            return Optional.of(efficient.evaluate(copies));
        } catch (IncomparableMapException withoutComplexity) {
            return Optional.empty();
        }
    }

    /** How many of the method's explanations that takes, known before the first. */
    public long explanations(ModelCopies copies) {
        return mprt.explanations(copies) + randomLogit.explanations(copies) + efficient.explanations(copies);
    }
}
