package dev.touchstone.randomisation;

import dev.touchstone.statistics.Interval;
import java.util.Optional;

/** From guards, bounds and signs to a decision. */
final class RetentionDecision {

    static final double ALPHA = 0.05;

    private RetentionDecision() {}

    /**
     * What a broken guard says; without one, PASS if the upper bound reaches the threshold at most and the signs say so too, FAIL if the
     * lower bound lies above it.
     *
     * @param broken the first guard that does not hold
     * @param bounds of T; needed only if all guards hold
     */
    static Decision of(Optional<GuardFinding> broken, Optional<Interval> bounds, SignTest signs, double threshold) {
        if (broken.isPresent()) {
            return switch (broken.get().guard()) {
                case MODEL_RANDOMISED, METHOD_REPEATABLE -> Decision.INVALID;
                case MAPS_COMPARABLE -> Decision.UNDECIDED;
                case CONTROLS -> Decision.NO_POWER;
            };
        }
        Interval at = bounds.orElseThrow();
        if (at.upper() <= threshold) {
            return signs.p() <= ALPHA ? Decision.PASS : Decision.UNDECIDED;
        }
        return at.lower() > threshold ? Decision.FAIL : Decision.UNDECIDED;
    }
}
