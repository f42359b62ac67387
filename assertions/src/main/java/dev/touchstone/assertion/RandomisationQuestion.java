package dev.touchstone.assertion;

import dev.touchstone.randomisation.Decision;
import java.util.List;
import java.util.Optional;

/**
 * What is asked by a randomisation test.
 *
 * @param assertion by which assertion
 * @param measure the name of what is measured
 * @param bound where it must lie
 * @param wording what is said of the method
 * @param how what is randomised in which way, in words; may be empty
 * @param cumulative whether the last step of the profile is the fully random model
 * @param strict whether what cannot be decided fails
 */
record RandomisationQuestion(
        String assertion,
        String measure,
        Bound bound,
        RandomisationWording wording,
        String how,
        boolean cumulative,
        boolean strict) {

    /** What is asked, before anything is measured. */
    Evidence blank(String scalarisation) {
        return evidence(scalarisation, Verdict.UNDECIDED, Optional.empty());
    }

    /** Evidence without its exhibit and message. */
    Evidence evidence(String scalarisation, Decision decision, RandomisationEvidence measured) {
        return evidence(scalarisation, verdict(decision), Optional.of(measured));
    }

    private Evidence evidence(String scalarisation, Verdict verdict, Optional<RandomisationEvidence> measured) {
        return new Evidence(
                assertion,
                measure,
                scalarisation,
                bound,
                verdict,
                Optional.empty(),
                List.of(),
                List.of(),
                measured,
                Optional.empty(),
                "");
    }

    private Verdict verdict(Decision decision) {
        return switch (decision) {
            case PASS -> Verdict.PASS;
            case FAIL -> Verdict.FAIL;
            case UNDECIDED -> strict ? Verdict.FAIL : Verdict.UNDECIDED;
            case INVALID -> Verdict.INVALID;
            case NO_POWER -> Verdict.CANNOT_DISCRIMINATE;
        };
    }
}
