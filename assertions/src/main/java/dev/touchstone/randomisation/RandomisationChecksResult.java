package dev.touchstone.randomisation;

import java.util.List;
import java.util.Optional;

/**
 * What randomisation tests found together.
 *
 * @param decision FAIL if either of the first two fails, else INVALID, NO_POWER or UNDECIDED if either is, PASS if both pass
 * @param mprt what MPRT found
 * @param randomLogit what the random-logit test found
 * @param efficient what efficient MPRT found, which decides nothing; empty if a map of the trained model can be compared and yet has no
 *     complexity of which a rise could be a share
 */
public record RandomisationChecksResult(
        Decision decision, RetentionResult mprt, RetentionResult randomLogit, Optional<EfficientMprtResult> efficient) {

    private static final List<Decision> WORST_FIRST =
            List.of(Decision.FAIL, Decision.INVALID, Decision.NO_POWER, Decision.UNDECIDED, Decision.PASS);

    static RandomisationChecksResult of(
            RetentionResult mprt, RetentionResult randomLogit, Optional<EfficientMprtResult> efficient) {
        Decision decision = WORST_FIRST.stream()
                .filter(one -> one == mprt.decision() || one == randomLogit.decision())
                .findFirst()
                .orElseThrow();
        return new RandomisationChecksResult(decision, mprt, randomLogit, efficient);
    }
}
