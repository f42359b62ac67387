package dev.touchstone.assertion;

import dev.touchstone.measure.logic.SignMode;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of the maps of a logical world.
 *
 * @param assertion by which assertion
 * @param rule what is measured
 * @param bound where the numbers must lie
 * @param mode what is made of the signs before
 * @param wording what is said of the method
 */
record LogicQuestion(String assertion, LogicRule rule, Bound bound, SignMode mode, LogicWording wording) {

    /** What is asked, before anything is measured. */
    Evidence blank() {
        return evidence(Verdict.UNDECIDED, List.of());
    }

    /** Evidence without its exhibit and message. */
    Evidence evidence(Verdict verdict, List<BucketEvidence> measured) {
        return new Evidence(
                assertion,
                rule.measure(),
                mode.id() + "-scores",
                bound,
                verdict,
                Optional.empty(),
                measured,
                Optional.empty(),
                "");
    }
}
