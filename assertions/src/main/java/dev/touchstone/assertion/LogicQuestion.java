package dev.touchstone.assertion;

import dev.touchstone.measure.logic.SignMode;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of the maps of a logical world.
 *
 * @param assertion by which assertion
 * @param measure the name of what is measured, with its variant
 * @param bound where the numbers must lie
 * @param mode what is made of the signs before
 * @param wording what is said of the method
 */
record LogicQuestion(String assertion, String measure, Bound bound, SignMode mode, LogicWording wording) {

    /** What is asked, before anything is measured. */
    Evidence blank() {
        return evidence(Verdict.UNDECIDED, List.of());
    }

    /** Evidence without its exhibit and message. */
    Evidence evidence(Verdict verdict, List<BucketEvidence> measured) {
        return new Evidence(
                assertion,
                measure,
                mode.id() + "-scores",
                bound,
                verdict,
                Optional.empty(),
                measured,
                Optional.empty(),
                "");
    }
}
