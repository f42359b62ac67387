package dev.touchstone.randomisation;

import dev.touchstone.statistics.Interval;
import java.util.List;
import java.util.Optional;

/** From guards, the rise of a method and that of the gradient to a decision. */
final class EfficientMprtDecision {

    private static final double NOTHING = 0.001;
    private static final double LITTLE = 0.01;

    private EfficientMprtDecision() {}

    /**
     * What a broken guard says; without one, FAIL if nearly no map moves, then what the bounds of the median say.
     *
     * @param broken the first guard that does not hold
     * @param own what the method's maps do
     * @param control what those of the gradient do, if it was asked
     */
    static Decision of(Optional<GuardFinding> broken, RiseReading own, Optional<RiseReading> control) {
        if (broken.isPresent()) {
            return broken.get().guard() == Guard.MAPS_COMPARABLE ? Decision.UNDECIDED : Decision.INVALID;
        }
        return unmoved(own.byInput()) ? Decision.FAIL : ofBounds(own, control);
    }

    /** A rise that is sure and yet little beside that of the gradient is neither: so might that of chance be. */
    private static Decision ofBounds(RiseReading own, Optional<RiseReading> control) {
        boolean rises = isSure(own);
        boolean little = own.bounds().filter(EfficientMprtDecision::isLittle).isPresent()
                && control.flatMap(RiseReading::bounds)
                        .filter(at -> isFinite(at) && !isLittle(at))
                        .isPresent();
        boolean falls = own.falls() && control.filter(RiseReading::rises).isPresent();
        if (rises) {
            return little ? Decision.UNDECIDED : Decision.PASS;
        }
        return little || falls ? Decision.FAIL : Decision.UNDECIDED;
    }

    /** Whether the lower bound says that complexity rises, and the signs of inputs too. */
    static boolean isSure(RiseReading reading) {
        return reading.rises() && reading.signs().p() <= RetentionDecision.ALPHA;
    }

    /** Whether at least 90 % of inputs rise or fall by a thousandth at most. */
    static boolean unmoved(List<Double> byInput) {
        long unmoved =
                byInput.stream().filter(rise -> Math.abs(rise) <= NOTHING).count();
        return 10 * unmoved >= 9L * byInput.size();
    }

    private static boolean isLittle(Interval bounds) {
        return bounds.lower() >= -LITTLE && bounds.upper() <= LITTLE;
    }

    private static boolean isFinite(Interval bounds) {
        return Double.isFinite(bounds.lower()) && Double.isFinite(bounds.upper());
    }
}
